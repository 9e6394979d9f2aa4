/**
 * What happened to a child, as dated and attributed events ({@link
 * org.sarcolemma.registry.event.Event}). Nothing is changed afterwards: a correction is a new event
 * that names the old one, and {@link org.sarcolemma.registry.event.History} tells what holds now.
 */
@NullMarked
package org.sarcolemma.registry.event;

import org.jspecify.annotations.NullMarked;
