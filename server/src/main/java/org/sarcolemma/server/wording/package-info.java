/**
 * How figures are said to a clinician: percentages that are never 0 or 100, odds as "about 4
 * times", answers in the words of the kind of finding.
 *
 * <p>Turns one value into one text. Knows no page and no patient.
 */
@NullMarked
package org.sarcolemma.server.wording;

import org.jspecify.annotations.NullMarked;
