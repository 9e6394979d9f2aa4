/**
 * Where lines are kept: two chains (events, audit trail) in SQLite or PostgreSQL. Every line
 * carries the SHA-256 of the one before it, so that a byte changed anywhere is found ({@link
 * org.sarcolemma.registry.store.ChainCheck}). Knows nothing of children.
 */
@NullMarked
package org.sarcolemma.registry.store;

import org.jspecify.annotations.NullMarked;
