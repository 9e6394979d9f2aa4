package org.sarcolemma.server.child;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Other words by which a finding is looked for.
 *
 * @param byFinding words by finding id
 */
public record Synonyms(Map<String, String> byFinding) {
  /** Copies its map. */
  public Synonyms {
    byFinding = Map.copyOf(new LinkedHashMap<>(byFinding));
  }

  /** No other words than those of the findings table. */
  public static Synonyms none() {
    return new Synonyms(Map.of());
  }

  /** Other words for a finding, separated by spaces; may be empty. */
  public String of(String finding) {
    return byFinding.getOrDefault(finding, "");
  }
}
