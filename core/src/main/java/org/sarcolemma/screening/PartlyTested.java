package org.sarcolemma.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Of some antibodies at least one was tested and at least one never, and none was found. Line blots
 * often leave anti-HMGCR out.
 *
 * @param antibodies their findings
 * @param orderCounts how long an order counts as a test, in days
 */
public record PartlyTested(Group antibodies, Limit orderCounts) implements Criterion {
  @Override
  public Verdict judge(Chart chart, LocalDate asOf) {
    List<String> missing = new ArrayList<>();
    List<String> reasons = new ArrayList<>();
    List<String> origins = new ArrayList<>();
    for (String antibody : antibodies.members()) {
      List<Entry.AntibodyTest> tests =
          chart.tests(antibody).stream()
              .filter(test -> NeverTested.counts(test, orderCounts, asOf))
              .toList();
      if (tests.isEmpty()) {
        missing.add(Antibodies.name(antibody) + ": no record of a test in this export");
      }
      for (Entry.AntibodyTest test : tests) {
        if (test.state() == Entry.TestState.POSITIVE) {
          return Verdict.NO;
        }
        reasons.add(Antibodies.name(antibody) + " " + words(test) + ", " + test.when().printed());
        origins.add(test.origin());
      }
    }
    return missing.isEmpty() || reasons.isEmpty()
        ? Verdict.NO
        : new Verdict(true, reasons, missing, origins, Day.NOT_TOLD);
  }

  private static String words(Entry.AntibodyTest test) {
    return switch (test.state()) {
      case ORDERED -> "ordered";
      case UNREADABLE -> "tested, result not readable";
      case NEGATIVE -> "negative";
      case POSITIVE -> "positive";
    };
  }

  @Override
  public <T> T in(Translation<T> language) {
    return language.partlyTested(this);
  }

  @Override
  public String plain() {
    return "a record of some, but not all, tests for " + antibodies.words() + ", none positive";
  }
}
