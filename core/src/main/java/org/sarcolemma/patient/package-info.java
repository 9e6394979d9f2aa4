/**
 * One child as known today.
 *
 * <p>Start with {@link org.sarcolemma.patient.Patient}: answers to findings ({@link
 * org.sarcolemma.patient.Answer}) and measured quantities ({@link org.sarcolemma.patient.Reading}).
 *
 * <h2>Three answers</h2>
 *
 * <ul>
 *   <li>{@code PRESENT} and {@code ABSENT} need somebody who looked. A file that is silent, a field
 *       left empty and a test not done are {@code UNKNOWN}.
 *   <li>{@code UNKNOWN} has a likelihood ratio of one under every disease, meets no criterion and
 *       fails none, and is never turned into {@code ABSENT}.
 *   <li>"Not tested" and "negative" are different answers and lead to different output everywhere.
 *   <li>If having or not having been tested should ever mean something, that is a finding of its
 *       own with its own source.
 * </ul>
 *
 * <p>This package knows no disease, no file format and no clock.
 */
@NullMarked
package org.sarcolemma.patient;

import org.jspecify.annotations.NullMarked;
