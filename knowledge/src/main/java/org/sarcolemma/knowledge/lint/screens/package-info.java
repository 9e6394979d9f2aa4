/** Rules about the questions asked of every patient of an export. */
@NullMarked
package org.sarcolemma.knowledge.lint.screens;

import org.jspecify.annotations.NullMarked;
