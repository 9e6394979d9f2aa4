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
 * @param software version of this software
 */
public record AssessmentReport(Assessment assessment, List<NotUsed> notUsed, String software) {
  /** Copies its list. */
  public AssessmentReport {
    notUsed = List.copyOf(notUsed);
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
        sarcolemma.assess(read.patient(), setting), notUsed, SoftwareVersion.current());
  }
}
