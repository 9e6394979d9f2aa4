/**
 * What is to be known of this software before it is trusted: {@link
 * org.sarcolemma.knowledge.card.ModelCard}.
 */
@NullMarked
package org.sarcolemma.knowledge.card;

import org.jspecify.annotations.NullMarked;
