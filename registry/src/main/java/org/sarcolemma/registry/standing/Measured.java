package org.sarcolemma.registry.standing;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The last value of a scale.
 *
 * @param value the number told; empty where only the items of a sheet were
 * @param unit its unit; empty of a score
 * @param upperLimit the laboratory's upper limit, where it is told
 * @param origin {@code measured}, {@code stated}, {@code estimated}, {@code imported} or empty
 * @param at when
 */
public record Measured(
    Optional<BigDecimal> value,
    String unit,
    Optional<BigDecimal> upperLimit,
    String origin,
    Moment at) {}
