package org.sarcolemma.knowledge.coverage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a statement of the review can be carried by, and the files that hold such entries. */
public enum CarrierKind {
  /** A counted or quoted figure. */
  ROW("evidence row"),
  /** Something that can be asked, seen or measured. */
  FINDING("finding"),
  /** A test that can be ordered. */
  TEST("test"),
  /** A node of the tree of diseases. */
  DISEASE("disease"),
  /** An answer that may not move a probability. */
  SILENT("silent answer"),
  /** Advice under a condition. */
  RECOMMENDATION("recommendation"),
  /** What cannot wait. */
  RED_FLAG("red flag"),
  /** A source's way to give a drug. */
  REGIMEN("regimen"),
  /** When a drug is an option, with reasons. */
  OPTION("treatment option"),
  /** What holds for every plan; one entry, named {@code options}. */
  ADVICE("advice of every plan"),
  /** What to look at during treatment. */
  MONITORING("monitoring"),
  /** A dated step of a plan. */
  CALENDAR("calendar rule"),
  /** What an order is checked by. */
  ORDER_RULE("order check"),
  /** A question asked of every patient of a hospital. */
  SCREEN("screen"),
  /** A sentence of the reference pages. */
  NOTE("reference note");

  private final String label;

  CarrierKind(String label) {
    this.label = label;
  }

  /** Words for readers. */
  public String label() {
    return label;
  }

  /** The files that hold entries of this kind. */
  List<String> files() {
    return switch (this) {
      case ROW ->
          List.of("evidence/frequencies.csv", "evidence/added.csv", "evidence/assumptions.csv");
      case FINDING -> List.of("findings.csv");
      case TEST -> List.of("tests.csv");
      case DISEASE -> List.of("differential/hypotheses.yaml");
      case SILENT -> List.of("differential/silent-answers.yaml");
      case RECOMMENDATION -> List.of("guidance/recommendations.yaml");
      case RED_FLAG -> List.of("guidance/red-flags.yaml");
      case REGIMEN -> List.of("treatment/regimens.yaml");
      case OPTION, ADVICE -> List.of("treatment/options.yaml");
      case MONITORING -> List.of("treatment/monitoring.yaml");
      case CALENDAR -> List.of("treatment/calendar.yaml");
      case ORDER_RULE -> List.of("treatment/order-rules.yaml");
      case SCREEN -> List.of("screens.yaml");
      case NOTE -> List.of(NoteFile.FILE);
    };
  }

  /** How the kind is written in {@code coverage.csv}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of a word of {@code coverage.csv}. */
  static Optional<CarrierKind> of(String word) {
    return List.of(values()).stream().filter(kind -> kind.word().equals(word)).findFirst();
  }
}
