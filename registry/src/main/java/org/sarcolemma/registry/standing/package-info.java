/**
 * What a list of children must know of each without reading all their events ({@link
 * org.sarcolemma.registry.standing.Standing}), kept beside the chain and in step with it ({@link
 * org.sarcolemma.registry.standing.StandingTable}). It is derived: nothing is told here that is not
 * told by events, and it can be made again from them at any time.
 */
@NullMarked
package org.sarcolemma.registry.standing;

import org.jspecify.annotations.NullMarked;
