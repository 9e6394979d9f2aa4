/**
 * The screens on Apache Spark. {@link org.sarcolemma.spark.SparkScreen} is what {@code
 * spark-submit} starts: lines are read, what matters is grouped by patient, and the core is asked
 * about each patient, as on one machine.
 */
@NullMarked
package org.sarcolemma.spark;

import org.jspecify.annotations.NullMarked;
