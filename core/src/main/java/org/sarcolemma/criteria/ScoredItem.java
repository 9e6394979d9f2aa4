package org.sarcolemma.criteria;

import java.util.Optional;

/**
 * An item of an additive set.
 *
 * @param item the item
 * @param points points it is worth when met; none for items that only the subgroups ask
 * @param oneOf name shared by items of which at most one can be met, such as ages at onset
 */
public record ScoredItem(CriteriaItem item, Points points, Optional<String> oneOf) {}
