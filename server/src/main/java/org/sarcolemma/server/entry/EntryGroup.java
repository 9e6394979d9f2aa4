package org.sarcolemma.server.entry;

import java.util.List;

/**
 * Fields that belong together.
 *
 * @param legend what they are about
 * @param help a sentence above them; empty without
 * @param folded whether they are shown only when asked for
 * @param open whether a folded one is open
 * @param highest highest total of an item sheet; 0 for what is none
 * @param fields in the order in which they are filled in
 */
public record EntryGroup(
    String legend,
    String help,
    boolean folded,
    boolean open,
    int highest,
    List<EntryField> fields) {
  /** Copies its list. */
  public EntryGroup {
    fields = List.copyOf(fields);
  }

  /** Fields that are always shown. */
  public static EntryGroup of(String legend, String help, List<EntryField> fields) {
    return new EntryGroup(legend, help, false, true, 0, fields);
  }

  /** Fields that are shown when asked for, or when one of them holds something. */
  public static EntryGroup folded(
      String legend, String help, int highest, List<EntryField> fields) {
    return new EntryGroup(
        legend,
        help,
        true,
        fields.stream().anyMatch(field -> !field.value().isEmpty() || !field.fault().isEmpty()),
        highest,
        fields);
  }
}
