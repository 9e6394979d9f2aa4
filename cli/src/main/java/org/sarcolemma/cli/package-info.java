/** Every command of the terminal, and the directory that is started from. */
@NullMarked
package org.sarcolemma.cli;

import org.jspecify.annotations.NullMarked;
