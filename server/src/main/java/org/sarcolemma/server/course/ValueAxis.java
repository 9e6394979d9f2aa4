package org.sarcolemma.server.course;

import java.util.List;

/** Numbers from the bottom of a lane to its top. */
interface ValueAxis {
  /** Where a number is. */
  double y(double value);

  /** Numbers that are labelled. */
  List<Tick> ticks();
}
