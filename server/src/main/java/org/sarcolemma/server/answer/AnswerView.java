package org.sarcolemma.server.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sarcolemma.evidence.Knowledge;

/**
 * Everything an answer shows, in the order in which it is shown.
 *
 * @param who the patient, in words
 * @param setting where the patient is seen
 * @param measured what was measured
 * @param present what was found present
 * @param absent what was found absent
 * @param problems entries that were not understood and are not used
 * @param contradictions answers that cannot both be true; while there are any, nothing is ranked
 * @param redFlags what cannot wait
 * @param warnings what to keep in mind
 * @param serology where the deciding antibodies stand
 * @param ranked the ranked diagnoses and next steps; empty while nothing is known or answers
 *     contradict each other
 * @param used what was taken from a record, with its day
 * @param notUsed what was given and not used
 * @param purpose what this is for and not for (SR-01)
 * @param versions software, knowledge and input, to find this answer again (SR-53)
 */
public record AnswerView(
    String who,
    String setting,
    List<String> measured,
    List<String> present,
    List<String> absent,
    List<NotUsedView> problems,
    List<String> contradictions,
    List<String> redFlags,
    List<String> warnings,
    List<SerologyView> serology,
    Optional<Ranked> ranked,
    List<UsedView> used,
    List<NotUsedView> notUsed,
    String purpose,
    Versions versions) {

  /** Copies its lists. */
  public AnswerView {
    measured = List.copyOf(measured);
    present = List.copyOf(present);
    absent = List.copyOf(absent);
    problems = List.copyOf(problems);
    contradictions = List.copyOf(contradictions);
    redFlags = List.copyOf(redFlags);
    warnings = List.copyOf(warnings);
    serology = List.copyOf(serology);
    used = List.copyOf(used);
    notUsed = List.copyOf(notUsed);
  }

  /**
   * The ranked part.
   *
   * @param outside whether the patient is outside the evidence (SR-03)
   * @param necrotizing the family of necrotizing myopathies as one
   * @param diagnoses likeliest first, "none of these" among them
   * @param changes what would put another diagnosis first
   * @param advice recommendations that stand at none of the steps
   * @param waiting names of tests whose results are pending
   * @param steps tests worth doing, most urgent first
   * @param criteria what published classification criteria say
   */
  public record Ranked(
      boolean outside,
      DiagnosisView necrotizing,
      List<DiagnosisView> diagnoses,
      List<ChangeView> changes,
      List<AdviceView> advice,
      List<String> waiting,
      List<StepView> steps,
      CriteriaView criteria) {
    private static final int SHOWN_AT_ONCE = 5;
    private static final int NAMED = 3;

    /** Copies its lists. */
    public Ranked {
      diagnoses = List.copyOf(diagnoses);
      changes = List.copyOf(changes);
      advice = List.copyOf(advice);
      waiting = List.copyOf(waiting);
      steps = List.copyOf(steps);
    }

    /**
     * The diagnoses shown at once: the likeliest, whatever reaches one per cent, "none of these".
     */
    public List<DiagnosisView> listed() {
      return diagnoses.stream().filter(Ranked::shownAtOnce).toList();
    }

    /** The diagnoses behind "less likely". */
    public List<DiagnosisView> lessLikely() {
      return diagnoses.stream().filter(d -> !shownAtOnce(d)).toList();
    }

    private static boolean shownAtOnce(DiagnosisView diagnosis) {
      return diagnosis.rank() <= SHOWN_AT_ONCE
          || diagnosis.probability().reachesOnePercent()
          || diagnosis.id().equals(Knowledge.NONE_OF_THESE);
    }

    /** The steps shown at once. */
    public List<StepView> firstSteps() {
      return steps.subList(0, Math.min(SHOWN_AT_ONCE, steps.size()));
    }

    /** The steps behind "more". */
    public List<StepView> moreSteps() {
      return steps.subList(firstSteps().size(), steps.size());
    }

    /** Names of the advised tests that come first, for one line on top; may be empty. */
    public String nextTests() {
      return steps.stream()
          .filter(step -> step.advised() && step.urgency().equals(steps.get(0).urgency()))
          .limit(NAMED)
          .map(StepView::label)
          .collect(Collectors.joining(", "));
    }

    /** The diagnosis that comes first. */
    public DiagnosisView first() {
      return diagnoses.get(0);
    }
  }

  /**
   * What made this answer.
   *
   * @param software version of the software
   * @param knowledge fingerprint of the knowledge
   * @param input fingerprint of patient and setting, empty while nothing is known
   */
  public record Versions(String software, String knowledge, String input) {}

  /** From when to when the data of the record is; empty when nothing in it is dated. */
  public String daysOfTheRecord() {
    List<String> days =
        used.stream().map(UsedView::date).filter(day -> !day.isEmpty()).sorted().toList();
    if (days.isEmpty()) {
      return "";
    }
    String first = days.get(0);
    String last = days.get(days.size() - 1);
    return first.equals(last) ? first : first + " to " + last;
  }

  /** One sentence for a reader who cannot see the answer change. */
  public String spoken() {
    if (!contradictions.isEmpty()) {
      return "Two answers contradict each other. No ranking.";
    }
    return ranked
        .map(
            r ->
                (redFlags.isEmpty() ? "" : "Urgent assessment needed. ")
                    + "First: "
                    + r.first().label()
                    + ", "
                    + r.first().probability().spoken()
                    + (r.outside() ? ", " + ProbabilityView.OUTSIDE : "")
                    + ".")
        .orElse("Nothing is known yet.");
  }
}
