/** Rules about the treatment files: every rule has its source, every name its drug. */
@NullMarked
package org.sarcolemma.knowledge.lint.treatment;

import org.jspecify.annotations.NullMarked;
