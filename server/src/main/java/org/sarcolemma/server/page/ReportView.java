package org.sarcolemma.server.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.server.answer.AdviceView;
import org.sarcolemma.server.answer.AnswerView;
import org.sarcolemma.server.answer.DiagnosisView;
import org.sarcolemma.server.answer.ReasonView;
import org.sarcolemma.server.answer.StepView;
import org.sarcolemma.server.answer.WhyView;

/**
 * An answer cut down to one sheet of paper. Red flags, warnings and versions are never cut; of
 * everything cut the number left out is told.
 *
 * @param answer the whole answer
 * @param date day of the report, if it is dated
 */
public record ReportView(AnswerView answer, Optional<String> date) {
  private static final int DIAGNOSES = 6;
  private static final int EXPLAINED = 3;
  private static final int REASONS = 3;
  private static final int ADVICE = 4;
  private static final int STEPS = 4;
  private static final int USED = 6;
  private static final int NOT_USED = 2;
  private static final int FINDINGS = 14;

  /** The likeliest diagnoses, and "none of these" wherever it stands. */
  public List<DiagnosisView> diagnoses() {
    return answer
        .ranked()
        .map(
            r ->
                r.diagnoses().stream()
                    .filter(d -> d.rank() <= DIAGNOSES || d.id().equals(Knowledge.NONE_OF_THESE))
                    .toList())
        .orElse(List.of());
  }

  /** How many diagnoses are left out. */
  public int diagnosesLeftOut() {
    return answer.ranked().map(r -> r.diagnoses().size() - diagnoses().size()).orElse(0);
  }

  /** The diagnoses whose reasons are printed. */
  public List<DiagnosisView> explained() {
    return diagnoses().stream()
        .filter(d -> d.why().isPresent() && !d.id().equals(Knowledge.NONE_OF_THESE))
        .limit(EXPLAINED)
        .toList();
  }

  /** Strongest reasons for. */
  public List<ReasonView> supporting(WhyView why) {
    return first(why.supporting(), REASONS);
  }

  /** Strongest reasons against. */
  public List<ReasonView> opposing(WhyView why) {
    return first(why.opposing(), REASONS);
  }

  /** How many reasons are left out. */
  public int reasonsLeftOut(WhyView why) {
    return why.supporting().size()
        + why.opposing().size()
        - supporting(why).size()
        - opposing(why).size();
  }

  /** Every recommendation that applies, each once, most urgent test first. */
  public List<AdviceView> advice() {
    return first(allAdvice(), ADVICE);
  }

  /** How many recommendations are left out. */
  public int adviceLeftOut() {
    return allAdvice().size() - advice().size();
  }

  private List<AdviceView> allAdvice() {
    return answer
        .ranked()
        .map(
            r ->
                Stream.concat(
                        r.steps().stream().flatMap(step -> step.advice().stream()),
                        r.advice().stream())
                    .distinct()
                    .toList())
        .orElse(List.of());
  }

  /** First next steps. */
  public List<StepView> steps() {
    return answer.ranked().map(r -> first(r.steps(), STEPS)).orElse(List.of());
  }

  /** How many next steps are left out. */
  public int stepsLeftOut() {
    return answer.ranked().map(r -> r.steps().size() - steps().size()).orElse(0);
  }

  /** What was taken from a record, with its day, cut to what fits. */
  public String used() {
    List<String> items =
        answer.used().stream()
            .map(item -> item.says() + (item.date().isEmpty() ? ", no date" : ", " + item.date()))
            .toList();
    return list(items, USED);
  }

  /** What was given and not used, cut to what fits. */
  public String notUsed() {
    List<String> items =
        answer.notUsed().stream().map(item -> item.item() + " (" + item.reason() + ")").toList();
    return list(items, NOT_USED);
  }

  /** Findings present, cut to what fits. */
  public String present() {
    return list(answer.present(), FINDINGS);
  }

  /** Findings absent, cut to what fits. */
  public String absent() {
    return list(answer.absent(), FINDINGS);
  }

  private static String list(List<String> labels, int most) {
    int more = labels.size() - most;
    return String.join("; ", first(labels, most)) + (more > 0 ? "; and " + more + " more" : "");
  }

  private static <T> List<T> first(List<T> all, int most) {
    return all.subList(0, Math.min(most, all.size()));
  }
}
