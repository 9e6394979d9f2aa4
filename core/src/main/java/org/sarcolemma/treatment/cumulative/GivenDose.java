package org.sarcolemma.treatment.cumulative;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.sarcolemma.treatment.measure.Amount;
import org.sarcolemma.treatment.measure.BodySurface;

/**
 * A dose that was given.
 *
 * @param drug generic name
 * @param amount how much
 * @param on the day, if known
 * @param surface body surface on that day, if known
 * @param kilograms weight on that day, if known
 */
public record GivenDose(
    String drug,
    Amount amount,
    Optional<LocalDate> on,
    Optional<BodySurface> surface,
    Optional<BigDecimal> kilograms) {}
