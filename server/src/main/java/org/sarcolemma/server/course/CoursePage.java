package org.sarcolemma.server.course;

import org.sarcolemma.server.page.Shell;
import org.sarcolemma.server.workspace.ChildHeader;
import org.sarcolemma.server.workspace.DueView;

/**
 * The course of one child.
 *
 * @param shell what surrounds it
 * @param child whose
 * @param state how the child is today
 * @param due what is due, the most urgent first
 * @param facts everything that holds
 * @param asked which days were wanted
 * @param zoom which days are drawn
 * @param drawing of these days
 * @param response what published definitions make of two visits
 */
public record CoursePage(
    Shell shell,
    ChildHeader child,
    LatestState state,
    DueView due,
    CourseFacts facts,
    Asked asked,
    Zoom zoom,
    CourseDrawing drawing,
    ResponseView response) {}
