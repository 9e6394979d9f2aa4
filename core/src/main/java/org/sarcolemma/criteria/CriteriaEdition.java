package org.sarcolemma.criteria;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sarcolemma.patient.Patient;

/** One published set of classification criteria in one version, filled from one knowledge file. */
public sealed interface CriteriaEdition permits ScoreEdition, OutcomeEdition {
  /** What a reader must see beside a verdict. */
  EditionCard card();

  /** Its items, in the order of the publication. */
  List<CriteriaItem> items();

  /**
   * The verdict on items whose state is given; an item not named is not assessed.
   *
   * @param states by item id
   */
  CriteriaVerdict judge(Map<String, ItemState> states);

  /** The verdict on a patient. */
  default CriteriaVerdict judge(Patient patient) {
    Map<String, ItemState> states = new LinkedHashMap<>();
    items().forEach(item -> states.put(item.id(), item.state(patient)));
    return judge(states);
  }

  /** States by item id, with every item of the edition named and no other. */
  default Map<String, ItemState> complete(Map<String, ItemState> states) {
    Map<String, ItemState> all = new LinkedHashMap<>();
    for (CriteriaItem item : items()) {
      all.put(item.id(), states.getOrDefault(item.id(), ItemState.NOT_ASSESSED));
    }
    for (String id : states.keySet()) {
      if (!all.containsKey(id)) {
        throw new IllegalArgumentException(card().id() + " has no item '" + id + "'");
      }
    }
    return all;
  }
}
