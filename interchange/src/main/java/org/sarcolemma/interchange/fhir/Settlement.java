package org.sarcolemma.interchange.fhir;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sarcolemma.differential.Implications;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.fhir.Statement.Sign;
import org.sarcolemma.interchange.fhir.Statement.Tested;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.AntibodyResult;
import org.sarcolemma.patient.Patient;

/**
 * Decides between statements about one finding that disagree. The latest day counts; where both are
 * of one day, or one has none, neither does. Of antibodies the clearest result counts, as in case
 * files. Every statement that loses is listed with what it lost to.
 */
final class Settlement {
  private final Knowledge knowledge;
  private final Implications implications;
  private final Ledger ledger;

  Settlement(Knowledge knowledge, Implications implications, Ledger ledger) {
    this.knowledge = knowledge;
    this.implications = implications;
    this.ledger = ledger;
  }

  /** One answer for each finding. */
  SortedMap<String, List<Sign>> signs(List<Statement> statements) {
    SortedMap<String, List<Sign>> byFinding = new TreeMap<>();
    for (Statement statement : statements) {
      if (statement instanceof Sign sign && !isAntibody(sign.finding())) {
        byFinding.computeIfAbsent(sign.finding(), id -> new ArrayList<>()).add(sign);
      }
    }
    byFinding.replaceAll((finding, said) -> one(said));
    byFinding.values().removeIf(List::isEmpty);
    contradictions(byFinding);
    return byFinding;
  }

  private boolean isAntibody(String finding) {
    return knowledge.finding(finding).filter(f -> f.category().equals("antibody")).isPresent();
  }

  private List<Sign> one(List<Sign> said) {
    boolean agree = said.stream().map(Sign::answer).distinct().count() == 1;
    if (agree) {
      return said;
    }
    LocalDate latest = latest(said);
    boolean dated = said.stream().allMatch(sign -> sign.source().date().isPresent());
    List<Sign> last = said.stream().filter(s -> last(s).equals(latest)).toList();
    boolean clear =
        dated
            && last.stream().map(Sign::answer).distinct().count() == 1
            && said.stream()
                .filter(s -> s.answer() != last.get(0).answer())
                .allMatch(s -> certainlyBefore(s, last.get(0)));
    List<Sign> counting =
        clear ? said.stream().filter(s -> s.answer() == last.get(0).answer()).toList() : List.of();
    for (Sign sign : said) {
      if (!counting.contains(sign)) {
        lose(
            sign,
            clear
                ? "a later one says otherwise: " + last.get(0).source().named()
                : "said to be present and absent, and no later day decides: " + others(sign, said));
      }
    }
    return counting;
  }

  private static String others(Sign sign, List<Sign> said) {
    return said.stream()
        .filter(other -> other.answer() != sign.answer())
        .map(other -> other.source().named())
        .sorted()
        .reduce((a, b) -> a + ", " + b)
        .orElse("");
  }

  private static boolean certainlyBefore(Sign one, Sign other) {
    return one.source().date().isPresent()
        && other.source().date().isPresent()
        && one.source().date().get().before(other.source().date().get());
  }

  private static LocalDate last(Sign sign) {
    return sign.source().date().map(PartialDate::last).orElse(LocalDate.MIN);
  }

  private static LocalDate latest(List<Sign> said) {
    return said.stream().map(Settlement::last).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** Gottron papules and no rash: the later one counts here as well. */
  private void contradictions(SortedMap<String, List<Sign>> byFinding) {
    SortedMap<String, String> pairs = implications.contradictions(patient(byFinding));
    while (!pairs.isEmpty()) {
      String specific = pairs.firstKey();
      String general = pairs.getOrDefault(specific, "");
      List<Sign> one = byFinding.getOrDefault(specific, List.of());
      List<Sign> other = byFinding.getOrDefault(general, List.of());
      boolean firstGoes = allBefore(one, other);
      boolean secondGoes = allBefore(other, one);
      if (firstGoes || !secondGoes) {
        drop(byFinding, specific, general);
      }
      if (secondGoes || !firstGoes) {
        drop(byFinding, general, specific);
      }
      pairs = implications.contradictions(patient(byFinding));
    }
  }

  private void drop(SortedMap<String, List<Sign>> byFinding, String finding, String because) {
    List<Sign> dropped = byFinding.remove(finding);
    if (dropped != null) {
      dropped.forEach(
          sign -> lose(sign, "contradicts what is said of " + knowledge.label(because)));
    }
  }

  private static boolean allBefore(List<Sign> one, List<Sign> other) {
    return one.stream().allMatch(a -> other.stream().anyMatch(b -> certainlyBefore(a, b)));
  }

  private static Patient patient(Map<String, List<Sign>> byFinding) {
    TreeMap<String, Answer> answers = new TreeMap<>();
    byFinding.forEach((finding, said) -> answers.put(finding, said.get(0).answer()));
    Patient nobody = Patient.unknown(org.sarcolemma.patient.AgeGroup.UNKNOWN);
    return nobody.with(answers);
  }

  private void lose(Sign sign, String reason) {
    ledger.leave(
        sign.source(), knowledge.label(sign.finding()) + " " + word(sign.answer()) + ": " + reason);
  }

  static String word(Answer answer) {
    return answer == Answer.PRESENT ? "present" : "absent";
  }

  /** One result for each antibody. */
  SortedMap<String, AntibodyResult> antibodies(List<Statement> statements) {
    SortedMap<String, List<Tested>> byFinding = new TreeMap<>();
    for (Statement statement : statements) {
      tested(statement)
          .ifPresent(
              tested ->
                  byFinding.computeIfAbsent(tested.finding(), id -> new ArrayList<>()).add(tested));
    }
    SortedMap<String, AntibodyResult> results = new TreeMap<>();
    byFinding.forEach((finding, tested) -> results.put(finding, clearest(finding, tested)));
    return results;
  }

  private Optional<Tested> tested(Statement statement) {
    if (statement instanceof Tested tested) {
      return Optional.of(tested);
    }
    return statement instanceof Sign sign && isAntibody(sign.finding())
        ? Optional.of(new Tested(sign.source(), sign.finding(), AntibodyResult.of(sign.answer())))
        : Optional.empty();
  }

  private AntibodyResult clearest(String finding, List<Tested> tested) {
    Tested first =
        tested.stream()
            .min(Comparator.comparing(Tested::result, AntibodyResult.CLEAREST_FIRST))
            .orElseThrow();
    String label = knowledge.label(finding);
    for (Tested one : tested) {
      if (one.result().state() == first.result().state()) {
        ledger.use(one.source(), label + " " + one.result().state().label());
      } else {
        ledger.leave(
            one.source(),
            label
                + " "
                + one.result().state().label()
                + ": another result counts, "
                + first.result().state().label()
                + " in "
                + first.source().named());
      }
    }
    return first.result();
  }
}
