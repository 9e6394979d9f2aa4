package org.sarcolemma.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sarcolemma.differential.Differential;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.SilentAnswer;
import org.sarcolemma.patient.Patient;

/** Answers that move nothing, with the reason. What published criteria ask for is used by them. */
public final class Unmoved {
  private Unmoved() {}

  /**
   * Lists them.
   *
   * @param said what the input calls the answer to a finding
   */
  public static List<NotUsed> answers(
      Knowledge knowledge, Patient patient, UnaryOperator<String> said) {
    List<NotUsed> notUsed = new ArrayList<>();
    for (String finding : patient.findings().keySet()) {
      Optional<SilentAnswer> rule = knowledge.silent(patient, finding);
      if (rule.isPresent()) {
        notUsed.add(new NotUsed(said.apply(finding), rule.get().because()));
      } else if (!knowledge.criteria().asks(finding)
          && !knowledge.finding(finding).map(Finding::inDifferential).orElse(false)) {
        String why = knowledge.finding(finding).map(Finding::whyNot).orElse("unknown finding");
        notUsed.add(new NotUsed(said.apply(finding), why));
      }
    }
    return notUsed;
  }

  /** Lists weak antibodies that move nothing. */
  public static List<NotUsed> antibodies(
      Differential differential, Patient patient, UnaryOperator<String> said) {
    return patient.antibodies().keySet().stream()
        .filter(finding -> differential.silent(patient, finding))
        .map(
            finding ->
                new NotUsed(said.apply(finding), "how much a weak positive one tells is not known"))
        .toList();
  }
}
