package org.sarcolemma.treatment.order;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A vaccine given or planned.
 *
 * @param name as written
 * @param live whether it is a live vaccine
 * @param on the day, if told
 * @param planned whether it is still to be given
 */
public record Vaccine(String name, boolean live, Optional<LocalDate> on, boolean planned) {}
