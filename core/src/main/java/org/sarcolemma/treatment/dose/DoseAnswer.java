package org.sarcolemma.treatment.dose;

import java.util.List;
import org.sarcolemma.treatment.growth.SizeQuestion;
import org.sarcolemma.treatment.regimen.Drug;
import org.sarcolemma.treatment.regimen.Monitoring;
import org.sarcolemma.treatment.regimen.PreTreatmentCheck;

/**
 * All cited doses of one drug for one child, side by side; none is preferred (SR-36). Either there
 * is an option or it is said why not.
 *
 * @param drug the drug
 * @param options doses, in the order of the files: the review's first
 * @param cannot regimens that give no dose here, and why
 * @param questions doubts about weight and height
 * @param checks what must be known before the first dose; all open, for nobody answered them here
 * @param monitoring what to look at during treatment
 */
public record DoseAnswer(
    Drug drug,
    List<DoseOption> options,
    List<NoDose> cannot,
    List<SizeQuestion> questions,
    List<PreTreatmentCheck> checks,
    List<Monitoring> monitoring) {
  /** Copies its lists; refuses an answer that says nothing. */
  public DoseAnswer {
    options = List.copyOf(options);
    cannot = List.copyOf(cannot);
    questions = List.copyOf(questions);
    checks = List.copyOf(checks);
    monitoring = List.copyOf(monitoring);
    if (options.isEmpty() && cannot.isEmpty()) {
      throw new IllegalArgumentException("an answer without a dose must say why");
    }
  }
}
