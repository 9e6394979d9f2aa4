/**
 * Launches of the page from a hospital's chart: who may ({@link
 * org.sarcolemma.server.smart.SmartAccess}), and what waits in memory between two requests of one
 * browser ({@link org.sarcolemma.server.smart.Once}).
 */
@NullMarked
package org.sarcolemma.server.smart;

import org.jspecify.annotations.NullMarked;
