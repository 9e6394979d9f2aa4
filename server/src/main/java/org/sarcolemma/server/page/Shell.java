package org.sarcolemma.server.page;

import java.util.List;
import org.sarcolemma.Assessment;

/**
 * What surrounds every page.
 *
 * @param title title of the page
 * @param section which entry of the navigation it belongs to: start, child, treat, dose, order,
 *     read, evidence or none
 * @param assets files it loads
 * @param software version of this software
 * @param knowledge fingerprint of the knowledge
 * @param silentRules rules that do not work; empty when all do
 */
public record Shell(
    String title,
    String section,
    Assets assets,
    String software,
    String knowledge,
    List<String> silentRules) {
  /** Copies its list. */
  public Shell {
    silentRules = List.copyOf(silentRules);
  }

  /** What this software is for and not for (SR-01). */
  public String purpose() {
    return Assessment.PURPOSE;
  }

  /** Mark of the entry of the navigation that is open. */
  public String current(String entry) {
    return entry.equals(section) ? "page" : "false";
  }
}
