package org.sarcolemma.server.child;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.patient.AntibodyResult;
import org.sarcolemma.patient.AntibodyState;
import org.sarcolemma.patient.Assay;
import org.sarcolemma.server.wording.AnswerWords;

/** What the form asks of an antibody beside positive and negative: weak, pending and the assay. */
public final class AntibodyChoices {
  private AntibodyChoices() {}

  /** Whether a finding is one antibody. */
  public static boolean askedOf(Finding finding) {
    return finding.answerFrom().equals("antibody") && !finding.id().equals(AnswerWords.WHOLE_PANEL);
  }

  /** How a state is posted; a plain answer as for any finding, "not tested" as nothing. */
  public static String posted(AntibodyState state) {
    return switch (state) {
      case NOT_TESTED -> "";
      case NEGATIVE -> "absent";
      case POSITIVE -> "present";
      case PENDING, WEAK_POSITIVE -> state.word();
    };
  }

  /** The state behind a posted value, empty if none is. */
  public static Optional<AntibodyState> state(String posted) {
    return Arrays.stream(AntibodyState.values()).filter(s -> posted(s).equals(posted)).findFirst();
  }

  /** How an assay is posted; one that is not told as nothing. */
  public static String posted(Assay assay) {
    return assay == Assay.NOT_TOLD ? "" : assay.word();
  }

  /** The assay behind a posted value, empty if none is. */
  public static Optional<Assay> assay(String posted) {
    return Arrays.stream(Assay.values()).filter(a -> posted(a).equals(posted)).findFirst();
  }

  /** The assays to choose from. */
  static List<Option> assays(AntibodyResult result) {
    return Arrays.stream(Assay.values())
        .map(assay -> new Option(posted(assay), assay.label(), assay == result.assay()))
        .toList();
  }
}
