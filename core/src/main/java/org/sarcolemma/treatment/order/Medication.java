package org.sarcolemma.treatment.order;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Something the child already takes.
 *
 * @param drug name as written
 * @param amount figure of one dose, if told
 * @param unit its unit, if told
 * @param everyHours hours between doses, if told
 */
public record Medication(
    String drug,
    Optional<BigDecimal> amount,
    Optional<OrderUnit> unit,
    Optional<BigDecimal> everyHours) {}
