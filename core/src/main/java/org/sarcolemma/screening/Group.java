package org.sarcolemma.screening;

import java.util.List;

/**
 * Things a screen treats alike: diagnoses, drugs, signs, examinations or antibodies.
 *
 * @param id stable id, for example {@code dystrophy}
 * @param words how they are called together, in a sentence
 * @param members their keys
 */
public record Group(String id, String words, List<String> members) {
  /** Copies its list; a group of nothing would match nobody in silence. */
  public Group {
    members = List.copyOf(members);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("group '" + id + "' has no members");
    }
  }

  /** Whether a key belongs to it. */
  public boolean has(String key) {
    return members.contains(key);
  }
}
