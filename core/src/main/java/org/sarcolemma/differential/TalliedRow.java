package org.sarcolemma.differential;

import java.util.Set;

/**
 * An evidence row ready for pooling.
 *
 * @param id row id
 * @param node number of the hypothesis it belongs to
 * @param tally its weighted sample
 * @param overlap cohorts it shares patients with
 */
record TalliedRow(String id, int node, Tally tally, Set<String> overlap) {
  boolean sharesPatientsWith(Set<String> groups) {
    return overlap.stream().anyMatch(groups::contains);
  }
}
