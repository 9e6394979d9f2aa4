/**
 * Pages to read about the disease, section by section of the review, in our own sentences. Start at
 * {@link org.sarcolemma.knowledge.sections.Section}. A sentence holds no figure of its own: it
 * names the statement or row that does ({@link org.sarcolemma.knowledge.sections.Passage}).
 */
@NullMarked
package org.sarcolemma.knowledge.sections;

import org.jspecify.annotations.NullMarked;
