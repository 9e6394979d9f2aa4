package org.sarcolemma.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarcolemma.guidance.Condition;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;

/**
 * Every published set that is encoded, and those that are not.
 *
 * @param editions in the order in which they are shown
 * @param pairs editions of which the publication prescribes one, by whether a result is there
 * @param notEncoded sets that are not evaluated, with reasons
 */
public record CriteriaCatalogue(
    List<CriteriaEdition> editions, List<Pair> pairs, List<NotEncoded> notEncoded) {
  /** What every answer must say of its criteria (SR-31). */
  public static final String PURPOSE =
      "Published classification criteria group patients for studies. They are not a diagnosis, they"
          + " move no probability here, and they hold only when no other disease explains the"
          + " illness better.";

  /** No criteria. */
  public static final CriteriaCatalogue NONE =
      new CriteriaCatalogue(List.of(), List.of(), List.of());

  /**
   * Two editions for the same patients, one without and one with the result of a test.
   *
   * @param without id of the edition for those without the result
   * @param with id of the edition for those with it
   * @param when whether the result is there
   * @param lowered what it means when the result alone took the class away
   */
  public record Pair(String without, String with, Condition when, String lowered) {
    /** Whether the result is there. */
    public boolean known(Patient patient) {
      return when.holds(patient, Map.of()) == Answer.PRESENT;
    }
  }

  /** Copies its lists. */
  public CriteriaCatalogue {
    editions = List.copyOf(editions);
    pairs = List.copyOf(pairs);
    notEncoded = List.copyOf(notEncoded);
  }

  /** Every condition over findings that an item or a pair asks. */
  public List<Condition> conditions() {
    List<Condition> conditions = new ArrayList<>();
    for (CriteriaEdition edition : editions) {
      for (CriteriaItem item : edition.items()) {
        conditions.add(item.metWhen());
        item.notMetWhen().ifPresent(conditions::add);
      }
    }
    pairs.forEach(pair -> conditions.add(pair.when()));
    return conditions;
  }

  /** Whether some item is answered by a finding. */
  public boolean asks(String finding) {
    return conditions().stream().anyMatch(condition -> condition.asks(finding));
  }

  /** The edition with an id. */
  public Optional<CriteriaEdition> edition(String id) {
    return editions.stream().filter(e -> e.card().id().equals(id)).findFirst();
  }

  /** The additive edition with an id. */
  public Optional<ScoreEdition> score(String id) {
    return edition(id).filter(ScoreEdition.class::isInstance).map(ScoreEdition.class::cast);
  }

  /** The verdict of every edition on a patient, in the order in which they are shown. */
  public List<CriteriaVerdict> judge(Patient patient) {
    return editions.stream()
        .map(edition -> edition.judge(patient).prescribed(prescribed(edition, patient)))
        .toList();
  }

  private boolean prescribed(CriteriaEdition edition, Patient patient) {
    String id = edition.card().id();
    return pairs.stream()
        .noneMatch(pair -> id.equals(pair.known(patient) ? pair.without() : pair.with()));
  }

  /**
   * What to know when a result that is there takes away, or can take away, a class that the patient
   * had without it: the sentence of the pair.
   *
   * @param verdicts what {@link #judge} said of the patient
   */
  public Optional<String> lowered(Patient patient, List<CriteriaVerdict> verdicts) {
    for (Pair pair : pairs) {
      if (pair.known(patient)
          && meets(verdicts, pair.without()) == Verdict.MEETS
          && meets(verdicts, pair.with()) != Verdict.MEETS) {
        return Optional.of(pair.lowered());
      }
    }
    return Optional.empty();
  }

  private static Verdict meets(List<CriteriaVerdict> verdicts, String id) {
    return verdicts.stream()
        .filter(v -> v.card().id().equals(id))
        .map(CriteriaVerdict::verdict)
        .findFirst()
        .orElse(Verdict.UNDETERMINED);
  }
}
