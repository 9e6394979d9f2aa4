package org.sarcolemma.server.hooks;

import java.time.LocalDate;
import java.util.List;

/** Something that may have a reason to speak. */
interface CardMaker {
  /**
   * The cards it has to show; none when there is no reason.
   *
   * @param call who asks
   * @param record what is known
   * @param today the day of the call
   */
  List<Card> cards(HookCall call, Gathered record, LocalDate today);

  /** What it looks at, for the card that says that it could not: "the doses" and the like. */
  String looksAt();
}
