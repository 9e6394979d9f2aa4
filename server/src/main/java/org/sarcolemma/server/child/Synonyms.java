package org.sarcolemma.server.child;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.knowledge.Table;

/**
 * Other words by which a finding is looked for.
 *
 * @param byFinding words by finding id
 */
public record Synonyms(Map<String, String> byFinding) {
  private static final String TABLE = "tokens.csv";

  /** Copies its map. */
  public Synonyms {
    byFinding = Map.copyOf(new LinkedHashMap<>(byFinding));
  }

  /** No other words than those of the findings table. */
  public static Synonyms none() {
    return new Synonyms(Map.of());
  }

  /**
   * The words of case files that mean a finding's presence: what other people call it.
   *
   * @throws org.sarcolemma.knowledge.KnowledgeException when the table is missing or malformed
   */
  public static Synonyms shipped() {
    Map<String, StringBuilder> words = new LinkedHashMap<>();
    for (Table.Line line : Table.read(KnowledgeSource.shipped(), TABLE).lines()) {
      if (line.text("answer").equals("present")) {
        words
            .computeIfAbsent(line.text("finding"), f -> new StringBuilder())
            .append(' ')
            .append(line.text("token").replace('_', ' '));
      }
    }
    Map<String, String> byFinding = new LinkedHashMap<>();
    words.forEach((finding, text) -> byFinding.put(finding, text.toString().strip()));
    return new Synonyms(byFinding);
  }

  /** Other words for a finding, separated by spaces; may be empty. */
  public String of(String finding) {
    return byFinding.getOrDefault(finding, "");
  }
}
