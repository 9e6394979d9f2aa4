package org.sarcolemma.screen;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How an export is screened.
 *
 * @param export the folder
 * @param screen id of the one screen that is asked; empty for all
 * @param asOf day the question is asked for
 * @param state where the state of the run is kept
 * @param threads how many processors to use, 1 or more
 */
public record ScreenOptions(
    Path export, Optional<String> screen, LocalDate asOf, Path state, int threads) {}
