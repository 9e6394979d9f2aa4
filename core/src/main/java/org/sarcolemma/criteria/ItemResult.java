package org.sarcolemma.criteria;

/**
 * One item with what is known of it.
 *
 * @param item the item
 * @param state what the patient's findings say
 * @param points points it is worth in an additive set; zero elsewhere
 */
public record ItemResult(CriteriaItem item, ItemState state, Points points) {}
