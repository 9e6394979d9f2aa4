package org.sarcolemma.registry.standing;

import java.time.LocalDate;

/**
 * A decision with a day. It stays due until its event is corrected or withdrawn.
 *
 * @param text what was decided
 * @param due by when
 * @param at when it was decided
 */
public record PlannedStep(String text, LocalDate due, Moment at) {}
