/**
 * The registry of children: what was found, measured, given and decided over the years. Start at
 * {@link org.sarcolemma.registry.Registry}, the door; everything is done through a {@link
 * org.sarcolemma.registry.Session}, which knows who asks and what for, and leaves a trail. {@link
 * org.sarcolemma.registry.event} has the events, {@link org.sarcolemma.registry.store} the
 * database, {@link org.sarcolemma.registry.audit} the trail.
 */
@NullMarked
package org.sarcolemma.registry;

import org.jspecify.annotations.NullMarked;
