/**
 * Assessments that are kept: what went in, what came out, and with which knowledge. One that is
 * opened again shows the answer as it was given, and what today's knowledge would say instead.
 */
@NullMarked
package org.sarcolemma.registry.assessment;

import org.jspecify.annotations.NullMarked;
