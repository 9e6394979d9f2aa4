package org.sarcolemma.criteria;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.IntStream;

/**
 * An edition that puts patients into classes by rules over its items.
 *
 * @param card what a reader must see beside a verdict
 * @param items in the order of the publication
 * @param outcomes classes and named reasons for none; the first whose rule holds counts, the last
 *     always holds
 * @param oneClass whether a patient meets the set only when the rule of some class is certain to
 *     hold; otherwise it is enough that every class still possible meets
 * @param gaps what to call an undetermined verdict, by the items that decide it; the first that
 *     names one counts
 */
public record OutcomeEdition(
    EditionCard card,
    List<CriteriaItem> items,
    List<Outcome> outcomes,
    boolean oneClass,
    List<Gap> gaps)
    implements CriteriaEdition {

  /**
   * A name for being undetermined.
   *
   * @param id stable within its edition
   * @param label what is missing, in words
   * @param items the gap is this one when any of these items decides
   */
  public record Gap(String id, String label, List<String> items) {
    /** Copies its list. */
    public Gap {
      items = List.copyOf(items);
    }
  }

  /** Copies its lists and checks that some outcome always holds. */
  public OutcomeEdition {
    items = List.copyOf(items);
    outcomes = List.copyOf(outcomes);
    gaps = List.copyOf(gaps);
    if (items.size() > Completions.MOST_OPEN) {
      throw new IllegalArgumentException(
          items.size() + " items; at most " + Completions.MOST_OPEN + " can be tried");
    }
    if (outcomes.isEmpty()
        || !(outcomes.get(outcomes.size() - 1).when() instanceof Rule.Otherwise)) {
      throw new IllegalArgumentException("the last outcome must hold otherwise");
    }
  }

  @Override
  public CriteriaVerdict judge(Map<String, ItemState> states) {
    Map<String, ItemState> all = complete(states);
    Completions completions = new Completions(outcomes, all);
    SortedSet<Integer> reachable = completions.reachable();
    List<Outcome> possible = Completions.of(outcomes, reachable);
    boolean certain =
        IntStream.range(0, outcomes.size())
            .anyMatch(i -> outcomes.get(i).meets() && completions.certain(i));
    Verdict verdict = verdict(possible, certain);
    List<String> deciding = completions.deciding();
    Optional<Gap> gap =
        verdict == Verdict.UNDETERMINED
            ? gaps.stream().filter(g -> g.items().stream().anyMatch(deciding::contains)).findFirst()
            : Optional.empty();
    return new CriteriaVerdict(
        card,
        verdict,
        items.stream()
            .map(
                item ->
                    new ItemResult(
                        item, all.getOrDefault(item.id(), ItemState.NOT_ASSESSED), Points.NONE))
            .toList(),
        possible.stream().map(ClassLabel::of).toList(),
        gap.map(g -> new ClassLabel(g.id(), g.label(), false)),
        deciding,
        Optional.empty(),
        Optional.empty(),
        true);
  }

  private Verdict verdict(List<Outcome> possible, boolean certain) {
    boolean someMeet = possible.stream().anyMatch(Outcome::meets);
    boolean allMeet = possible.stream().allMatch(Outcome::meets);
    if (!someMeet) {
      return Verdict.DOES_NOT_MEET;
    }
    return allMeet && (!oneClass || certain) ? Verdict.MEETS : Verdict.UNDETERMINED;
  }
}
