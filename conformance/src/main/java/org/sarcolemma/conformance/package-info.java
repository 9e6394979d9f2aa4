/**
 * What no single module can check of itself: who may know whom, that documents tell the truth, the
 * script and the pages from outside.
 */
@NullMarked
package org.sarcolemma.conformance;

import org.jspecify.annotations.NullMarked;
