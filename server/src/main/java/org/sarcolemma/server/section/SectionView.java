package org.sarcolemma.server.section;

import java.util.List;
import java.util.Optional;

/**
 * One page to read.
 *
 * @param id part of its address
 * @param title for people
 * @param lead what to take home
 * @param parts its parts
 */
public record SectionView(String id, String title, String lead, List<Part> parts) {
  /** Copies its list. */
  public SectionView {
    parts = List.copyOf(parts);
  }

  /**
   * A part of the page.
   *
   * @param id anchor
   * @param title heading
   * @param paragraphs sentences, each figure of them a link
   * @param figures statements and rows with their figures
   * @param rates a table of rates, if there is one
   * @param regimens rules of dosing, source by source
   * @param map a drawing of muscles, if there is one
   */
  public record Part(
      String id,
      String title,
      List<List<Piece>> paragraphs,
      List<FigureLine> figures,
      Optional<RateTable> rates,
      List<RegimenLine> regimens,
      Optional<MuscleDrawings> map) {
    /** Copies its lists. */
    public Part {
      paragraphs = paragraphs.stream().map(List::copyOf).toList();
      figures = List.copyOf(figures);
      regimens = List.copyOf(regimens);
    }
  }

  /**
   * A stretch of a paragraph.
   *
   * @param text what is read
   * @param id statement or row it leads to; empty for plain words
   * @param figure whether the text is the figure itself and not a mark behind a sentence
   */
  public record Piece(String text, Optional<String> id, boolean figure) {}

  /**
   * A statement or row in a list.
   *
   * @param id its id
   * @param says what it says
   * @param whom in whom
   * @param figure its figure, empty when it has none
   * @param check what we found when we checked it, empty if nothing
   * @param assumption whether it is nobody's publication
   */
  public record FigureLine(
      String id, String says, String whom, String figure, String check, boolean assumption) {}

  /**
   * A rule of dosing.
   *
   * @param drug the drug
   * @param source who says so
   * @param whom for which patients
   * @param dose as the source gives it; empty while nobody has read it there
   * @param limits caps; empty when the source states none
   * @param course how long and how often
   * @param note what a reader must know
   */
  public record RegimenLine(
      String drug,
      String source,
      String whom,
      String dose,
      String limits,
      String course,
      String note) {}
}
