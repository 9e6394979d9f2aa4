/**
 * Every parser of this software against hostile input: fuzzed in every build, and given the worst 1
 * MiB that can be thought of in a small heap.
 */
@NullMarked
package org.sarcolemma.conformance.parser;

import org.jspecify.annotations.NullMarked;
