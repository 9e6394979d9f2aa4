package org.sarcolemma.server.entry;

import java.util.List;

/**
 * A field as a page shows it.
 *
 * @param id of its control, and its name in the posted form
 * @param label wording for clinicians
 * @param shape how it is shown
 * @param value what was typed or chosen
 * @param unit beside it; empty without
 * @param options choices, or values offered to be taken over
 * @param help a sentence under it; empty without
 * @param fault why it was refused; empty when it was not
 */
public record EntryField(
    String id,
    String label,
    Shape shape,
    String value,
    String unit,
    List<EntryOption> options,
    String help,
    String fault) {
  /** How a field is shown. */
  public enum Shape {
    NUMBER,
    /** One number of an item sheet. */
    ITEM,
    DAY,
    LINE,
    TEXT,
    SELECT,
    CHOICE,
    TICK,
    HIDDEN
  }

  /** Copies its list. */
  public EntryField {
    options = List.copyOf(options);
  }

  /** Empty, before anything was typed. */
  public static EntryField of(String id, String label, Shape shape) {
    return new EntryField(id, label, shape, "", "", List.of(), "", "");
  }

  /** The same with a unit. */
  public EntryField in(String symbol) {
    return new EntryField(id, label, shape, value, symbol, options, help, fault);
  }

  /** The same with choices. */
  public EntryField among(List<EntryOption> choices) {
    return new EntryField(id, label, shape, value, unit, choices, help, fault);
  }

  /** The same with a sentence under it. */
  public EntryField explained(String sentence) {
    return new EntryField(id, label, shape, value, unit, options, sentence, fault);
  }

  /** The same as it stands in a form that was read. */
  public EntryField filled(EntryForm form) {
    return new EntryField(
        id,
        label,
        shape,
        form.texts().getOrDefault(id, ""),
        unit,
        options,
        help,
        form.faults().stream()
            .filter(told -> told.field().equals(id))
            .map(Fault::problem)
            .findFirst()
            .orElse(""));
  }

  /** Ids of what describes it, for those who hear the page. */
  public String described() {
    return (fault.isEmpty() ? "" : id + "-fault ") + (help.isEmpty() ? "" : id + "-help");
  }
}
