/** The course of a child in ({@link org.sarcolemma.interchange.followup.CourseReader}) and out. */
@NullMarked
package org.sarcolemma.interchange.followup;

import org.jspecify.annotations.NullMarked;
