package org.sarcolemma.knowledge.sections;

import java.util.List;
import java.util.Optional;

/**
 * A part of a section: sentences, and the tables that stand below them.
 *
 * @param id stable id within the section
 * @param title for people
 * @param text paragraphs
 * @param figures statements or rows to list with figure, population and our check
 * @param findings rows of a table of rates
 * @param diseases its columns: ids of the tree of diseases
 * @param regimens drugs whose rules are listed, source by source
 * @param map a drawing of muscles, if there is one
 */
public record SectionPart(
    String id,
    String title,
    List<Passage> text,
    List<String> figures,
    List<String> findings,
    List<String> diseases,
    List<String> regimens,
    Optional<MuscleMap> map) {
  /**
   * Copies its lists.
   *
   * @throws IllegalArgumentException for a table of rates without rows or without columns
   */
  public SectionPart {
    text = List.copyOf(text);
    figures = List.copyOf(figures);
    findings = List.copyOf(findings);
    diseases = List.copyOf(diseases);
    regimens = List.copyOf(regimens);
    if (findings.isEmpty() != diseases.isEmpty()) {
      throw new IllegalArgumentException("a table of rates needs findings and diseases");
    }
  }
}
