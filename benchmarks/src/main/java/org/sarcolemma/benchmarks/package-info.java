/** JMH: how many children a second. */
@NullMarked
package org.sarcolemma.benchmarks;

import org.jspecify.annotations.NullMarked;
