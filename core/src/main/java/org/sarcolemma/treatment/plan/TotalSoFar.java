package org.sarcolemma.treatment.plan;

import java.math.BigDecimal;
import java.util.Optional;
import org.sarcolemma.treatment.cumulative.RunningTotal;

/**
 * What the child has had of a drug before this plan.
 *
 * @param drug id of the drug
 * @param label its name for people
 * @param total the total; not complete unless somebody said that everything is listed
 * @param limit the total above which harm is cited, in the same unit, if there is one
 * @param note how it was counted and what it means
 * @param source id of the source of the limit; {@code house} without one
 */
public record TotalSoFar(
    String drug,
    String label,
    RunningTotal total,
    Optional<BigDecimal> limit,
    String note,
    String source) {}
