/** Spark in local mode against the core. */
@NullMarked
package org.sarcolemma.spark;

import org.jspecify.annotations.NullMarked;
