/**
 * Rules about the files as files: clean text, nothing twice, every key understood, nothing unread.
 *
 * <p>{@link org.sarcolemma.knowledge.lint.files.FileRules} lists them. What the loader refuses by
 * itself is no rule here; it is reported under {@code loads}.
 */
@NullMarked
package org.sarcolemma.knowledge.lint.files;

import org.jspecify.annotations.NullMarked;
