package org.sarcolemma.evidence;

/**
 * One statement of the review, in our words.
 *
 * @param id for example {@code S-4-23}
 * @param section section of the review
 * @param kind finding, recommendation, dose ...
 * @param population whom it is about
 * @param disease what it is about
 * @param statement the statement
 * @param figure printed figure with unit, empty if none
 * @param references the review's own reference numbers
 * @param notes our check of it
 */
public record Claim(
    String id,
    String section,
    String kind,
    String population,
    String disease,
    String statement,
    String figure,
    String references,
    String notes) {}
