/**
 * The pages as a clinician meets them: in a browser, by keyboard, by finger, in the dark, on paper
 * and without a network.
 */
@NullMarked
package org.sarcolemma.conformance.web;

import org.jspecify.annotations.NullMarked;
