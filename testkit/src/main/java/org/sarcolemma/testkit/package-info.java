/** Child builders, seeded generators, tamperer, vignette reader, golden files. */
@NullMarked
package org.sarcolemma.testkit;

import org.jspecify.annotations.NullMarked;
