package org.sarcolemma.conformance.omop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.screening.Chart;
import org.sarcolemma.screening.Day;
import org.sarcolemma.screening.Entry;

/**
 * What an OMOP database can hold of a chart: exact days, tests that were done, drugs with an end.
 * What it cannot hold is left out, so that core and SQL are asked about the same patient.
 */
final class OmopChart {
  private OmopChart() {}

  /** The chart as the database tells it on a day. */
  static Chart of(Chart chart, LocalDate asOf) {
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : chart.entries()) {
      if (entry.when().told()) {
        held(entry, Day.of(entry.when().earliest()), asOf).ifPresent(entries::add);
      }
    }
    return new Chart(chart.patient(), Optional.empty(), chart.sex(), chart.deceased(), entries);
  }

  private static Optional<Entry> held(Entry entry, Day day, LocalDate asOf) {
    if (entry instanceof Entry.Label it) {
      return Optional.of(new Entry.Label(it.diagnosis(), it.words(), false, day, it.origin()));
    }
    if (entry instanceof Entry.Ck it) {
      return Optional.of(new Entry.Ck(it.unitsPerLitre(), it.printed(), day, it.origin()));
    }
    if (entry instanceof Entry.AntibodyTest it) {
      return it.state() == Entry.TestState.ORDERED
          ? Optional.empty()
          : Optional.of(new Entry.AntibodyTest(it.antibody(), it.state(), day, it.origin()));
    }
    if (entry instanceof Entry.GeneTest it) {
      return Optional.of(new Entry.GeneTest(it.causal(), it.words(), day, it.origin()));
    }
    if (entry instanceof Entry.Drug it) {
      return Optional.of(drug(it, day, asOf));
    }
    if (entry instanceof Entry.Evaluation it) {
      return Optional.of(new Entry.Evaluation(it.evaluation(), it.words(), day, it.origin()));
    }
    if (entry instanceof Entry.Sign it) {
      return Optional.of(new Entry.Sign(it.sign(), it.words(), day, it.origin()));
    }
    return Optional.empty();
  }

  /** A drug without an end goes on; one that ends later than asked for goes on as well. */
  private static Entry.Drug drug(Entry.Drug drug, Day day, LocalDate asOf) {
    Optional<LocalDate> end =
        drug.stop().filter(Day::told).map(Day::latest).filter(last -> !last.isBefore(day.latest()));
    LocalDate last = end.orElse(drug.current() ? asOf.plusYears(1) : day.latest());
    boolean current = !last.isBefore(asOf);
    return new Entry.Drug(
        drug.drug(),
        day,
        current ? Optional.empty() : Optional.of(Day.of(last)),
        current,
        drug.given(),
        Optional.empty(),
        Optional.empty(),
        drug.origin());
  }
}
