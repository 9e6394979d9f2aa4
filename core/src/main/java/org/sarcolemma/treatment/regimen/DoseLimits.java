package org.sarcolemma.treatment.regimen;

import java.math.BigDecimal;

/**
 * Limits that hold for every dose, as data.
 *
 * @param childrenBelowYears age from which this program has no doses (SR-03)
 * @param newbornBelowYears age below which it has none
 * @param mostRoundingShare how much rounding may change a dose, as a share (SR-38)
 * @param plasmaMlPerKg blood volume in millilitres per kilogram for plasma exchange
 * @param dosingWeight the dosing weight of tall, heavy children
 */
public record DoseLimits(
    BigDecimal childrenBelowYears,
    BigDecimal newbornBelowYears,
    BigDecimal mostRoundingShare,
    BigDecimal plasmaMlPerKg,
    DosingWeightRule dosingWeight) {}
