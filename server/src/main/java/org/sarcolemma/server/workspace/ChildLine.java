package org.sarcolemma.server.workspace;

import java.util.Optional;
import java.util.Set;
import org.sarcolemma.followup.DueKind;
import org.sarcolemma.followup.DueLine;
import org.sarcolemma.registry.standing.Identity;
import org.sarcolemma.registry.standing.Standing;

/**
 * One child as the list finds and orders them.
 *
 * @param standing how things stand
 * @param who who it is
 * @param name plain words of the name, for the order
 * @param search plain words of name, id and date of birth, a space before each
 * @param likeness what children of like names share
 * @param next the most urgent of what calls for the centre
 * @param kinds everything that is due on some day
 * @param overdue how much of it is overdue
 */
public record ChildLine(
    Standing standing,
    Identity who,
    String name,
    String search,
    String likeness,
    Optional<DueLine> next,
    Set<DueKind> kinds,
    int overdue) {}
