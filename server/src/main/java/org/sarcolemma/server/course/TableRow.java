package org.sarcolemma.server.course;

import java.time.LocalDate;

/**
 * One line of the table that says everything the drawing says, and what cannot be drawn.
 *
 * @param day when
 * @param what what was measured, given or told
 * @param value number, answer or words; "no total" and the like when there is none
 * @param unit unit, or what a dose is per
 * @param limit upper limit of the laboratory; empty when there is none
 * @param laboratory laboratory; empty when there is none
 * @param author who saved it
 * @param note why it is not drawn, or what else was told
 */
public record TableRow(
    LocalDate day,
    String what,
    String value,
    String unit,
    String limit,
    String laboratory,
    String author,
    String note) {}
