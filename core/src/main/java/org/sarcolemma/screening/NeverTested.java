package org.sarcolemma.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * None of some antibodies was ever tested, as far as the export tells. An order without a result
 * counts as a test for a while; then it is taken for lost.
 *
 * @param antibodies their findings
 * @param orderCounts how long an order counts, in days
 */
public record NeverTested(Group antibodies, Limit orderCounts) implements Criterion {
  @Override
  public Verdict judge(Chart chart, LocalDate asOf) {
    List<String> missing = new ArrayList<>();
    List<String> reasons = new ArrayList<>();
    List<String> origins = new ArrayList<>();
    for (String antibody : antibodies.members()) {
      for (Entry.AntibodyTest test : chart.tests(antibody)) {
        if (counts(test, orderCounts, asOf)) {
          return Verdict.NO;
        }
        reasons.add(
            Antibodies.name(antibody)
                + " was ordered ("
                + test.when().printed()
                + ") and has no result in this export");
        origins.add(test.origin());
      }
      missing.add(Antibodies.name(antibody) + ": no record of a result in this export");
    }
    return new Verdict(true, reasons, missing, origins, Day.NOT_TOLD);
  }

  /** Whether a test was done, or was ordered so lately that it is under way. */
  static boolean counts(Entry.AntibodyTest test, Limit orderCounts, LocalDate asOf) {
    return test.state() != Entry.TestState.ORDERED
        || test.when().maybeWithin(orderCounts.days(), asOf);
  }

  @Override
  public <T> T in(Translation<T> language) {
    return language.neverTested(this);
  }

  @Override
  public String plain() {
    return "no record of any test for "
        + antibodies.words()
        + " (an order without result counts for "
        + orderCounts.printed()
        + ")";
  }
}
