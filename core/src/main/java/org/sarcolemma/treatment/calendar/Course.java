package org.sarcolemma.treatment.calendar;

import java.util.List;
import org.sarcolemma.treatment.regimen.Methotrexate;

/**
 * How the doses of a regimen fall, as one source states it. Where a source leaves a choice (every 3
 * or 4 weeks) there are two courses, and none is preferred (SR-36).
 *
 * @param id stable id
 * @param drug id of the drug
 * @param label for people
 * @param regimens ids of the regimens it dates
 * @param phases doses in order; empty for a drug given every day, and for methotrexate, whose week
 *     is in its type
 * @param source id of the source
 * @param verified whether it was read in the source
 * @param note what a reader must know, empty if nothing
 */
public record Course(
    String id,
    String drug,
    String label,
    List<String> regimens,
    List<CoursePhase> phases,
    String source,
    boolean verified,
    String note) {
  /** Copies its lists; refuses to date methotrexate by anything but its week (SR-33). */
  public Course {
    regimens = List.copyOf(regimens);
    phases = List.copyOf(phases);
    if (drug.equals(Methotrexate.ID) && !phases.isEmpty()) {
      throw new IllegalArgumentException("methotrexate has no interval but its week");
    }
    for (int i = 0; i + 1 < phases.size(); i++) {
      if (phases.get(i).ongoing()) {
        throw new IllegalArgumentException("nothing follows a phase without an end");
      }
    }
  }

  /** Whether no source states its last dose. */
  public boolean ongoing() {
    return phases.isEmpty() || phases.get(phases.size() - 1).ongoing();
  }

  /** Whether it is methotrexate. */
  public boolean weekly() {
    return drug.equals(Methotrexate.ID);
  }
}
