package org.sarcolemma.server.treat;

import java.util.List;
import java.util.Optional;
import org.sarcolemma.server.page.Shell;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.dose.BasisLine;
import org.sarcolemma.treatment.dose.DoseAnswer;

/**
 * The page of one drug's doses.
 *
 * @param shell what surrounds it
 * @param form the form as it stands
 * @param problems what could not be read
 * @param answer every cited dose, once the form can be read
 * @param who the child's size
 * @param formulary names of sources, and drugs
 * @param basis writes the steps of a dose
 */
public record DosePage(
    Shell shell,
    TreatForm form,
    List<String> problems,
    Optional<DoseAnswer> answer,
    String who,
    Formulary formulary,
    BasisLine basis) {
  /** Copies its list. */
  public DosePage {
    problems = List.copyOf(problems);
  }
}
