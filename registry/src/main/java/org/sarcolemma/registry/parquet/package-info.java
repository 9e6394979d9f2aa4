/**
 * Writes tables as Parquet files, a small part of the format: plain values, pages packed with gzip,
 * no library. Readers read it like any other; {@code docs/decisions/parquet.md} says why.
 */
@NullMarked
package org.sarcolemma.registry.parquet;

import org.jspecify.annotations.NullMarked;
