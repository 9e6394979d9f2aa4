package org.sarcolemma.criteria;

/**
 * What a reader must see beside a verdict: which edition of which criteria, from where, how well
 * checked, and what it cannot do.
 *
 * @param id stable id, also the id on the wire
 * @param label name of the set with its version
 * @param year of publication
 * @param reference reference id of the publication
 * @param seenIn where its items and limits were seen, in words
 * @param standing how far it was checked
 * @param note what to keep in mind when reading its verdict; never empty
 */
public record EditionCard(
    String id,
    String label,
    int year,
    String reference,
    String seenIn,
    Standing standing,
    String note) {}
