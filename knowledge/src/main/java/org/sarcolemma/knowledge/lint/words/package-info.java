/**
 * Rules about words and codes: what a case file may say and what it means here, and the codes of
 * other vocabularies.
 *
 * <p>{@link org.sarcolemma.knowledge.lint.words.WordRules} lists them.
 */
@NullMarked
package org.sarcolemma.knowledge.lint.words;

import org.jspecify.annotations.NullMarked;
