package org.sarcolemma.criteria;

import java.util.List;
import java.util.Optional;

/**
 * What one edition says of one patient.
 *
 * @param card which edition
 * @param verdict meets, does not meet, or cannot be decided yet
 * @param items every item with what is known of it, in the order of the publication
 * @param classes classes that can still be reached, in the order of the edition; exactly one when
 *     nothing open matters
 * @param gap what to call an undetermined verdict, if the edition has a name for it
 * @param deciding ids of open items that can change the class
 * @param score of additive sets: worst and best case
 * @param subgroup of additive sets that are met: the subgroups that can still be reached
 * @param prescribed whether the publication's own rule says to use this version for this patient; a
 *     version of two that is not prescribed is shown for comparison only
 */
public record CriteriaVerdict(
    EditionCard card,
    Verdict verdict,
    List<ItemResult> items,
    List<ClassLabel> classes,
    Optional<ClassLabel> gap,
    List<String> deciding,
    Optional<ScoreBands> score,
    Optional<List<ClassLabel>> subgroup,
    boolean prescribed) {

  /**
   * Worst and best case of a score with their bands.
   *
   * @param range worst and best score
   * @param worst band of the worst score
   * @param best band of the best score
   */
  public record ScoreBands(ScoreRange range, ScoreBand worst, ScoreBand best) {}

  /** Copies its lists. */
  public CriteriaVerdict {
    items = List.copyOf(items);
    classes = List.copyOf(classes);
    deciding = List.copyOf(deciding);
    subgroup = subgroup.map(List::copyOf);
  }

  /** The items in one state. */
  public List<CriteriaItem> items(ItemState state) {
    return items.stream().filter(i -> i.state() == state).map(ItemResult::item).toList();
  }

  /** Whether anything at all is known that this edition asks. */
  public boolean touched() {
    return items.stream().anyMatch(i -> i.state() != ItemState.NOT_ASSESSED);
  }

  /** The same verdict, prescribed or not. */
  CriteriaVerdict prescribed(boolean byTheRule) {
    return new CriteriaVerdict(
        card, verdict, items, classes, gap, deciding, score, subgroup, byTheRule);
  }
}
