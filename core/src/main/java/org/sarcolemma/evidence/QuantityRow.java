package org.sarcolemma.evidence;

/**
 * A published median, mean or middle of a range of a measured quantity in one disease.
 *
 * @param row id of the evidence row it was read from
 * @param quantity quantity id
 * @param disease disease as named in the evidence table
 * @param population whom it was measured in
 * @param value the figure, in the unit of the quantity
 * @param patients patients behind it; 0 when not printed
 * @param level kind of work
 * @param reference reference id
 */
public record QuantityRow(
    String row,
    String quantity,
    String disease,
    Population population,
    double value,
    double patients,
    EvidenceLevel level,
    String reference) {}
