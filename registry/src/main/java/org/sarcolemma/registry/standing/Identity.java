package org.sarcolemma.registry.standing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who a child is, as told last.
 *
 * @param name of the child
 * @param birth date of birth, where it is known
 * @param sex {@code female}, {@code male}, or empty when unknown
 * @param centre where the child is cared for; empty when not told
 * @param identifiers other numbers of the child, as they were told
 * @param position place of its event in the chain
 */
public record Identity(
    String name,
    Optional<LocalDate> birth,
    String sex,
    String centre,
    String identifiers,
    long position) {}
