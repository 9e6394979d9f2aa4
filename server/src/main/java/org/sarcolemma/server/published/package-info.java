/**
 * Published children to try the software on: what was known of each at the work-up, and, behind a
 * disclosure, what it turned out to be.
 *
 * <p>{@link org.sarcolemma.server.published.PublishedChildren} holds them and loads those of the
 * shipped case file.
 */
@NullMarked
package org.sarcolemma.server.published;

import org.jspecify.annotations.NullMarked;
