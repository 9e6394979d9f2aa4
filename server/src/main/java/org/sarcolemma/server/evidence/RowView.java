package org.sarcolemma.server.evidence;

/**
 * One evidence row in a table.
 *
 * @param id row id
 * @param finding finding id
 * @param findingLabel its wording
 * @param disease hypothesis id
 * @param diseaseLabel its wording
 * @param population in whom
 * @param figure counts or share
 * @param percent share in whole per cent, empty if none
 * @param reference reference id
 * @param citation the publication, or "assumption, not evidence"
 * @param status "counted", or why not
 * @param counted whether it enters a pooled figure
 * @param assumption whether it is nobody's publication
 */
public record RowView(
    String id,
    String finding,
    String findingLabel,
    String disease,
    String diseaseLabel,
    String population,
    String figure,
    String percent,
    String reference,
    String citation,
    String status,
    boolean counted,
    boolean assumption) {}
