package org.sarcolemma.server.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The course as a drawing: lanes over one axis of days.
 *
 * @param width in units of the drawing
 * @param height in units of the drawing
 * @param time the axis
 * @param days labelled days
 * @param lanes from top to bottom; those without anything in these days are left out
 */
public record CourseDrawing(
    double width, double height, TimeAxis time, List<Tick> days, List<Lane> lanes) {
  private static final double WIDTH = 960;
  private static final double LEFT = 52;
  private static final double RIGHT = 944;
  private static final double HEAD = 26;
  private static final double TITLE = 30;
  private static final double FOOT = 24;

  /** Copies its lists. */
  public CourseDrawing {
    days = List.copyOf(days);
    lanes = List.copyOf(lanes);
  }

  /** Some days of a course. */
  public static CourseDrawing of(CourseFacts facts, LocalDate from, LocalDate to) {
    TimeAxis time = new TimeAxis(from, to, LEFT, RIGHT);
    Stack stack = new Stack();
    stack.add(EnzymeLane.of(facts.of("ck"), time, stack.next));
    stack.add(ScoreLane.of("Strength, higher is better", List.of("mmt8"), facts, time, stack.next));
    stack.add(
        ScoreLane.of("Strength, higher is better", List.of("mmt8_both"), facts, time, stack.next));
    stack.add(ScoreLane.of("Strength, higher is better", List.of("cmas"), facts, time, stack.next));
    stack.add(ScoreLane.of("Function, lower is better", List.of("chaq"), facts, time, stack.next));
    stack.add(
        ScoreLane.of(
            "Activity, lower is better",
            List.of("physician_global", "parent_global", "extramuscular"),
            facts,
            time,
            stack.next));
    for (DrugCourse drug : facts.drugs()) {
      if (drug.corticosteroid()) {
        stack.add(DoseLane.of(drug, time, facts.today(), stack.next));
      }
    }
    stack.add(RowsLane.drugs(facts.drugs(), time, facts.today(), stack.next));
    stack.add(RowsLane.incidents(facts.incidents(), time, stack.next));
    return new CourseDrawing(WIDTH, stack.next - TITLE + FOOT, time, time.ticks(), stack.lanes);
  }

  /** Lower edge of the lowest lane. */
  public double bottom() {
    return height - FOOT;
  }

  private static final class Stack {
    private final List<Lane> lanes = new ArrayList<>();
    private double next = HEAD + TITLE;

    private void add(Optional<Lane> lane) {
      lane.ifPresent(
          one -> {
            lanes.add(one);
            next = one.bottom() + TITLE;
          });
    }
  }
}
