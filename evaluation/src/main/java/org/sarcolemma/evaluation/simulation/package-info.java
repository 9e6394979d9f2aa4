/**
 * Children made up from the knowledge itself, to see whether the machinery does what it promises:
 * {@link org.sarcolemma.evaluation.simulation.DependenceSimulation} for findings that travel
 * together, {@link org.sarcolemma.evaluation.simulation.AskingSimulation} for the order of asking.
 *
 * <p>A simulation shows what follows from the knowledge if the knowledge is right. It says nothing
 * of real children. Seeds are fixed; figures stand in {@code docs/validation.md}.
 */
@NullMarked
package org.sarcolemma.evaluation.simulation;

import org.jspecify.annotations.NullMarked;
