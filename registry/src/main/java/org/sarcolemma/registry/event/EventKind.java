package org.sarcolemma.registry.event;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an event says, with the keys its content must and may have. */
public enum EventKind {
  /** Who the child is. A date of birth or sex nobody knows is left out. */
  CHILD("name", "birthDate sex identifiers centre"),
  /** A finding was asked for: present, absent or unknown. */
  FINDING("finding answer", "assay note source"),
  /** A number was measured, or an item sheet filled in. Its unit is told, except of a score. */
  MEASUREMENT("scale", "value unit upperLimit laboratory items chaqDomains origin note"),
  /** A drug was started, changed, given once or stopped. */
  TREATMENT("drug action", "amount unit per route weekday reason note"),
  /** What this software answered, with the version of its knowledge and a hash of what went in. */
  ASSESSMENT("input setting answer software knowledge inputHash", "note"),
  /** What clinicians decided. */
  DECISION("text", "about due"),
  /** Free text. */
  NOTE("text", ""),
  /** A warning was overridden, with the reason (SR-48). */
  OVERRIDE("rule reason", "code drug card"),
  /** An event was entered in error and holds no longer. */
  WITHDRAWAL("reason", "");

  /** Names of keys with spaces between them. */
  private final String needed;

  private final String more;

  EventKind(String needed, String more) {
    this.needed = needed;
    this.more = more;
  }

  /** As files name it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Keys without which it says nothing. */
  public List<String> needed() {
    return List.of(needed.split(" "));
  }

  /** Whether its content may have a key. */
  public boolean knows(String key) {
    return needed().contains(key) || List.of(more.split(" ")).contains(key);
  }

  /** The kind of a name. */
  public static Optional<EventKind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }

  /** Every name. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(EventKind::id).toList();
  }
}
