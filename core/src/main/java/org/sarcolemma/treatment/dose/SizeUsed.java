package org.sarcolemma.treatment.dose;

import java.math.BigDecimal;

/**
 * The size of the child that a dose was multiplied by.
 *
 * @param value exactly as it enters the dose
 * @param unit {@code kg}, {@code m2} or {@code mL}; empty when the dose is the same for every child
 * @param words how it was obtained, with dates
 */
public record SizeUsed(BigDecimal value, String unit, String words) {}
