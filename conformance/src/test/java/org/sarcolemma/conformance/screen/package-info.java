/** Screens against engines of others. */
@org.jspecify.annotations.NullMarked
package org.sarcolemma.conformance.screen;
