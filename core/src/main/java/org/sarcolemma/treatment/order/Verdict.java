package org.sarcolemma.treatment.order;

/**
 * Something wrong with an order.
 *
 * @param id stable id of the rule
 * @param severity how loud
 * @param what what is wrong, with figures
 * @param fix what to do about it
 * @param basis how the figures were made, or what the rule rests on
 * @param source id of the source
 * @param verified whether the rule was read in its source; otherwise it is shown as an assumption
 */
public record Verdict(
    String id,
    Severity severity,
    String what,
    String fix,
    String basis,
    String source,
    boolean verified) {}
