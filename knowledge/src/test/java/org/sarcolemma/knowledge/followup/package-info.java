/** The shipped measures of the course, against published worked examples. */
@NullMarked
package org.sarcolemma.knowledge.followup;

import org.jspecify.annotations.NullMarked;
