/**
 * The answer as it is read: an {@link org.sarcolemma.Assessment} said in words, bars and links.
 *
 * <p>Start with {@link org.sarcolemma.server.answer.AnswerWriter}; it returns an {@link
 * org.sarcolemma.server.answer.AnswerView}, which page, print and report show. Nothing clinical is
 * computed here: figures are rounded, named and ordered as the core returned them.
 */
@NullMarked
package org.sarcolemma.server.answer;

import org.jspecify.annotations.NullMarked;
