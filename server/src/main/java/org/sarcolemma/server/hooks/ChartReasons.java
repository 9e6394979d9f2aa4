package org.sarcolemma.server.hooks;

import java.util.List;
import org.sarcolemma.treatment.order.OverrideReason;

/** Coded reasons for leaving a suggestion of the chart aside. */
final class ChartReasons {
  static final List<OverrideReason> OVERRIDES =
      List.of(
          new OverrideReason("done-elsewhere", "It was done, and stands in another record."),
          new OverrideReason("diagnosis-proven", "Another cause is proven."),
          new OverrideReason("specialist-advised", "A specialist centre advised against it."),
          new OverrideReason("family-declined", "The family declined."),
          new OverrideReason("later", "It will be done later."));

  private ChartReasons() {}
}
