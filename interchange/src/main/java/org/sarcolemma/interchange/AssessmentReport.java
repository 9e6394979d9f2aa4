package org.sarcolemma.interchange;

import java.util.ArrayList;
import java.util.List;
import org.sarcolemma.Assessment;
import org.sarcolemma.Sarcolemma;

/**
 * An answer with everything its reader must see beside it: what the input said that was not used,
 * and by which version it was made.
 *
 * @param assessment the answer
 * @param notUsed what was said and moved nothing, with reasons
 * @param used where each fact was found, with its date; empty for a form that is the facts itself
 * @param software version of this software
 */
public record AssessmentReport(
    Assessment assessment, List<NotUsed> notUsed, List<Used> used, String software) {
  /** Copies its lists. */
  public AssessmentReport {
    notUsed = List.copyOf(notUsed);
    used = List.copyOf(used);
  }

  /** Assesses a patient read from outside. */
  public static AssessmentReport of(Sarcolemma sarcolemma, ReadPatient read, String setting) {
    List<NotUsed> notUsed = new ArrayList<>(read.notUsed());
    sarcolemma
        .redundant(read.patient())
        .forEach(
            (finding, by) ->
                notUsed.add(
                    new NotUsed(
                        sarcolemma.knowledge().label(finding),
                        "follows from " + sarcolemma.knowledge().label(by))));
    return new AssessmentReport(
        sarcolemma.assess(read.patient(), setting),
        notUsed,
        read.used(),
        SoftwareVersion.current());
  }
}
