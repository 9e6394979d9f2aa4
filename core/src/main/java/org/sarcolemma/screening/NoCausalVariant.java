package org.sarcolemma.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * No record of a variant that explains the disease: neither a genetic result nor a diagnosis that
 * names its gene.
 *
 * @param named diagnoses that are made by finding a gene
 */
public record NoCausalVariant(Group named) implements Criterion {
  @Override
  public Verdict judge(Chart chart, LocalDate asOf) {
    List<Entry.GeneTest> tests = chart.all(Entry.GeneTest.class);
    boolean gene =
        chart.all(Entry.Label.class).stream().anyMatch(label -> named.has(label.diagnosis()));
    if (gene || tests.stream().anyMatch(Entry.GeneTest::causal)) {
      return Verdict.NO;
    }
    Optional<Entry.GeneTest> negative = tests.stream().findFirst();
    return negative
        .map(
            test ->
                new Verdict(
                    true,
                    List.of(
                        "Genetic test without a causal variant: "
                            + test.words()
                            + ", "
                            + test.when().printed()),
                    List.of(),
                    List.of(test.origin()),
                    Day.NOT_TOLD))
        .orElse(Verdict.lacking("genetic test: no result in this export"));
  }

  @Override
  public <T> T in(Translation<T> language) {
    return language.noCausalVariant(this);
  }

  @Override
  public String plain() {
    return "no record of a causal gene variant and no diagnosis of " + named.words();
  }
}
