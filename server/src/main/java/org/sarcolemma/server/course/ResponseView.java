package org.sarcolemma.server.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What published definitions make of two visits.
 *
 * @param days days with a measurement, from which the two are chosen
 * @param before the earlier visit
 * @param after the later
 * @param why why these two
 * @param points what each measure brought to the total improvement score
 * @param judgements the score and every other definition
 */
public record ResponseView(
    List<LocalDate> days,
    Optional<LocalDate> before,
    Optional<LocalDate> after,
    String why,
    List<Points> points,
    List<Judgement> judgements) {
  /** Copies its lists. */
  public ResponseView {
    days = List.copyOf(days);
    points = List.copyOf(points);
    judgements = List.copyOf(judgements);
  }

  /**
   * One measure of the total improvement score.
   *
   * @param measure which of the six
   * @param scale by which scale it was measured
   * @param before number at the earlier visit
   * @param after number at the later
   * @param percent improvement in per cent of the range
   * @param points what it brought
   * @param note that the range is an assumption, where it is
   */
  public record Points(
      String measure,
      String scale,
      String before,
      String after,
      String percent,
      String points,
      String note) {}

  /**
   * A definition and what it says here.
   *
   * @param title which
   * @param verdict in words
   * @param items what it rests on
   * @param note what the reader must know of it
   * @param source where it comes from, in words
   * @param link to that source; empty for an assumption
   */
  public record Judgement(
      String title, String verdict, List<String> items, String note, String source, String link) {
    /** Copies its list. */
    public Judgement {
      items = List.copyOf(items);
    }
  }
}
