package org.sarcolemma.registry;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of the list of children.
 *
 * @param id of the child
 * @param name as told last
 * @param birth date of birth, where it is known
 * @param sex {@code female}, {@code male}, or empty when unknown
 */
public record ListedChild(String id, String name, Optional<LocalDate> birth, String sex) {}
