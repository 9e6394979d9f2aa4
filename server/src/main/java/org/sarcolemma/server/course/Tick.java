package org.sarcolemma.server.course;

/**
 * A labelled place on an axis.
 *
 * @param at where, in units of the drawing
 * @param label what stands there
 */
public record Tick(double at, String label) {}
