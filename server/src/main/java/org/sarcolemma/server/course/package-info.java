/**
 * The course of one child: {@link org.sarcolemma.server.course.CourseFacts} of a history, their
 * {@link org.sarcolemma.server.course.CourseDrawing} (lanes on one axis of days), the same figures
 * as a table, the state of today and what published definitions make of two visits. Nothing here
 * decides anything clinical.
 */
@NullMarked
package org.sarcolemma.server.course;

import org.jspecify.annotations.NullMarked;
