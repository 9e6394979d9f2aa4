package org.sarcolemma.server.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.sarcolemma.Assessment;
import org.sarcolemma.differential.Prospect;
import org.sarcolemma.differential.TurningPoint;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.guidance.MedicalTest;
import org.sarcolemma.guidance.Recommendation;
import org.sarcolemma.guidance.Urgency;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.server.wording.AnswerWords;
import org.sarcolemma.server.wording.Figure;
import org.sarcolemma.server.wording.Percent;
import org.sarcolemma.workup.NextStep;

/** Says what to do next, why, and what each result would do. */
final class StepWriter {
  private static final int MOST_RESULTS = 4;
  private static final int MOST_CHANGES = 5;

  private static final double TELLS_VERY_MUCH = 0.5;
  private static final double TELLS_MUCH = 0.2;
  private static final double TELLS_SOMETHING = 0.05;

  private final Knowledge knowledge;
  private final KnownWriter known;

  StepWriter(Knowledge knowledge, KnownWriter known) {
    this.knowledge = knowledge;
    this.known = known;
  }

  List<StepView> steps(Assessment assessment) {
    Map<Recommendation, String> told = new HashMap<>();
    List<StepView> steps = new ArrayList<>();
    for (NextStep step : assessment.nextSteps()) {
      steps.add(step(assessment, step, told));
      step.recommendedBy().forEach(r -> told.putIfAbsent(r, step.test().label()));
    }
    return steps;
  }

  /** Advice that stands at none of the tests listed, which would otherwise not be seen. */
  List<AdviceView> adviceWithoutTest(Assessment assessment) {
    return assessment.recommendations().stream()
        .filter(r -> assessment.nextSteps().stream().noneMatch(s -> s.recommendedBy().contains(r)))
        .map(r -> advice(assessment, r))
        .toList();
  }

  /** Names of the tests whose results are pending. */
  static List<String> waiting(Assessment assessment) {
    return assessment.waitedFor().stream().map(MedicalTest::label).toList();
  }

  /** The likeliest of the smallest sets of answers that would put another diagnosis first. */
  List<ChangeView> changes(Assessment assessment) {
    List<ChangeView> changes = new ArrayList<>();
    for (TurningPoint point : assessment.turningPoints().points()) {
      if (changes.size() < MOST_CHANGES) {
        List<String> said = new ArrayList<>();
        StringBuilder posted = new StringBuilder();
        point
            .answers()
            .forEach(
                (id, answer) -> {
                  said.add(known.finding(id, answer));
                  posted
                      .append(posted.isEmpty() ? "" : " ")
                      .append(id)
                      .append('=')
                      .append(answer.name().toLowerCase(Locale.ROOT));
                });
        changes.add(
            new ChangeView(
                changes.size() + 1,
                String.join(" and ", said),
                posted.toString(),
                Percent.of(Math.min(1, point.probability())),
                label(point.leading()),
                Percent.of(Math.min(1, point.leadingProbability()))));
      }
    }
    return changes;
  }

  private StepView step(Assessment assessment, NextStep step, Map<Recommendation, String> told) {
    List<ResultView> results =
        step.prospects().stream()
            .limit(MOST_RESULTS)
            .map(prospect -> result(assessment, prospect))
            .toList();
    return new StepView(
        step.test().id(),
        step.test().label(),
        urgency(step.urgency()),
        step.urgency() != Urgency.ROUTINE,
        tells(step),
        burden(step.test()),
        !step.recommendedBy().isEmpty(),
        step.recommendedBy().stream()
            .filter(r -> !told.containsKey(r))
            .map(r -> advice(assessment, r))
            .toList(),
        step.recommendedBy().stream().map(told::get).filter(Objects::nonNull).distinct().toList(),
        results,
        step.prospects().size() - results.size());
  }

  private ResultView result(Assessment assessment, Prospect prospect) {
    return new ResultView(
        said(prospect),
        Percent.of(Math.min(1, prospect.probability())),
        label(prospect.leading()),
        Percent.of(Math.min(1, prospect.leadingProbability())),
        !prospect.leading().equals(first(assessment)));
  }

  private String said(Prospect prospect) {
    List<String> parts = new ArrayList<>();
    prospect.readings().forEach((id, reading) -> parts.add(known.quantity(id, reading)));
    if (!prospect.answers().isEmpty()) {
      parts.add(answers(prospect.answers()));
    }
    return String.join("; ", parts);
  }

  /** One answer as it is; of several, those present, and that the rest are absent. */
  private String answers(Map<String, Answer> answers) {
    Map<String, Answer> sorted = new TreeMap<>(answers);
    if (sorted.size() == 1) {
      return sorted.entrySet().stream()
          .map(only -> known.finding(only.getKey(), only.getValue()))
          .findFirst()
          .orElse("");
    }
    List<String> present = new ArrayList<>();
    List<String> absent = new ArrayList<>();
    sorted.forEach((id, answer) -> (answer == Answer.PRESENT ? present : absent).add(name(id)));
    String words = words(sorted.keySet().iterator().next()).absent();
    if (present.isEmpty()) {
      return "None of " + String.join(", ", absent);
    }
    return String.join(" + ", present) + (absent.isEmpty() ? "" : "; the rest " + words);
  }

  private String name(String id) {
    return knowledge.finding(id).map(Finding::label).orElse(id);
  }

  private AnswerWords words(String id) {
    return knowledge.finding(id).map(f -> AnswerWords.of(f)).orElse(AnswerWords.of(""));
  }

  private String label(String hypothesis) {
    return knowledge
        .tree()
        .index(hypothesis)
        .map(index -> knowledge.tree().node(index).label())
        .orElse(hypothesis);
  }

  private static String first(Assessment assessment) {
    return assessment.diagnoses().get(0).id();
  }

  private static AdviceView advice(Assessment assessment, Recommendation recommendation) {
    return new AdviceView(
        recommendation.text(),
        assessment.chase(recommendation),
        urgency(recommendation.urgency()),
        recommendation.claims(),
        recommendation.thin());
  }

  private static String urgency(Urgency urgency) {
    return switch (urgency) {
      case NOW -> "Today";
      case SOON -> "Within days";
      case ROUTINE -> "When convenient";
    };
  }

  private static String tells(NextStep step) {
    if (step.prospects().isEmpty()) {
      return "advised whatever it tells about the diagnosis";
    }
    double bits = step.informationBits();
    String much =
        bits >= TELLS_VERY_MUCH
            ? "expected to tell very much"
            : bits >= TELLS_MUCH
                ? "expected to tell much"
                : bits >= TELLS_SOMETHING
                    ? "expected to tell something"
                    : "expected to tell little";
    return much + " (" + Figure.twoDecimals(bits) + " bits)";
  }

  private static String burden(MedicalTest test) {
    List<String> parts = new ArrayList<>();
    if (test.needle()) {
      parts.add("a needle");
    }
    switch (test.anaesthesia()) {
      case NO -> {}
      case YOUNG -> parts.add("sedation or anaesthesia in a young child");
      case YES -> parts.add("under anaesthesia");
    }
    parts.add(wait(test));
    parts.add("cost " + test.costBand().toLowerCase(Locale.ROOT));
    return String.join(", ", parts);
  }

  private static String wait(MedicalTest test) {
    if (test.daysHigh() == 0) {
      return "result the same day";
    }
    String days = test.daysHigh() == 1 ? " day" : " days";
    return test.daysLow() == test.daysHigh()
        ? "result in " + test.daysHigh() + days
        : "result in " + test.daysLow() + " to " + test.daysHigh() + days;
  }
}
