/** What was found, given and reached over the years of one child, drawn and in words. */
@NullMarked
package org.sarcolemma.server.course;

import org.jspecify.annotations.NullMarked;
