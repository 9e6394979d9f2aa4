package org.sarcolemma.server.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A form while it is read. Each reader gives what a field holds, or nothing: because it is empty or
 * because it was refused, and then {@link #faults} says why. What was typed stays as it is.
 *
 * <pre>{@code
 * EntryForm form = new EntryForm(texts);
 * Optional<BigDecimal> kg = form.number("weight", NumberRule.decimal("Weight", "kg", "0.4", "300"));
 * if (form.faults().isEmpty() && form.unread().isEmpty()) { ... save ... }
 * }</pre>
 */
public final class EntryForm {
  private static final String TICKED = "yes";

  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Set<String> asked = new HashSet<>();
  private final List<Fault> faults = new ArrayList<>();

  /**
   * Before reading.
   *
   * @param typed what was typed, by the id of its field
   */
  public EntryForm(Map<String, String> typed) {
    typed.forEach((field, text) -> texts.put(field, text.replace("\r\n", "\n").strip()));
  }

  /** What was typed into a field; the empty text when nothing was. */
  public String text(String field) {
    asked.add(field);
    return texts.getOrDefault(field, "");
  }

  /** Everything that was typed, by field. */
  public Map<String, String> texts() {
    return Collections.unmodifiableMap(texts);
  }

  /** A number. */
  public Optional<BigDecimal> number(String field, NumberRule rule) {
    return taken(field, rule.label(), rule.fault(text(field))).map(BigDecimal::new);
  }

  /** A day. */
  public Optional<LocalDate> day(String field, DayRule rule) {
    return taken(field, rule.label(), rule.fault(text(field))).flatMap(DayRule::read);
  }

  /** One of what is offered. */
  public Optional<String> choice(String field, String label, Collection<String> offered) {
    return taken(
        field,
        label,
        offered.contains(text(field)) ? Optional.empty() : Optional.of("is not offered here."));
  }

  /** Words, of some length at most, without control characters. */
  public Optional<String> words(String field, String label, int longest) {
    String typed = text(field);
    Optional<String> fault = Optional.empty();
    if (typed.length() > longest) {
      fault = Optional.of("is longer than " + longest + " characters.");
    } else if (typed.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
      fault = Optional.of("holds a character that cannot be shown.");
    }
    return taken(field, label, fault);
  }

  /** Whether a box is ticked. */
  public boolean ticked(String field) {
    return text(field).equals(TICKED);
  }

  private Optional<String> taken(String field, String label, Optional<String> fault) {
    String typed = text(field);
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    fault.ifPresent(problem -> refuse(field, label, problem));
    return fault.isPresent() ? Optional.empty() : Optional.of(typed);
  }

  /** Refuses a field. */
  public void refuse(String field, String label, String problem) {
    faults.add(new Fault(field, label, problem));
  }

  /** What was refused so far, in the order in which it was read. */
  public List<Fault> faults() {
    return List.copyOf(faults);
  }

  /** Fields that were posted and that nobody asked for: no page of ours posts them. */
  public List<String> unread() {
    return texts.keySet().stream().filter(field -> !asked.contains(field)).toList();
  }
}
