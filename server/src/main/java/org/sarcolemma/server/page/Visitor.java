package org.sarcolemma.server.page;

import org.sarcolemma.server.people.Person;

/**
 * Somebody who is signed in, as pages need them.
 *
 * @param person who
 * @param token every form of theirs carries it in the field {@code csrf}; without it nothing is
 *     changed
 */
public record Visitor(Person person, String token) {}
