package org.sarcolemma.server.hooks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.guidance.MedicalTest;
import org.sarcolemma.screening.Chart;
import org.sarcolemma.screening.Criterion;
import org.sarcolemma.screening.Entry;
import org.sarcolemma.screening.EvaluationMissing;
import org.sarcolemma.screening.Group;
import org.sarcolemma.screening.NeverTested;
import org.sarcolemma.screening.PartlyTested;
import org.sarcolemma.screening.Screen;
import org.sarcolemma.server.hooks.Card.Action;
import org.sarcolemma.server.hooks.Card.Suggestion;

/** The requests that would fill what a screen misses, as it names them itself. */
final class MissingTests {
  private static final String POSITIVE = "_positive";

  /** Tests of our own list for the parts of the body that a screen names. */
  private static final Map<String, String> EXAMINATIONS =
      Map.of("heart", "cardiac_evaluation", "lung", "lung_function", "swallow", "swallow_study");

  private final Knowledge knowledge;
  private final Proposals proposals;

  MissingTests(Knowledge knowledge, Proposals proposals) {
    this.knowledge = knowledge;
    this.proposals = proposals;
  }

  List<Suggestion> suggestions(Screen screen, Chart chart, String patient) {
    Map<String, Action> actions = new LinkedHashMap<>();
    for (Criterion criterion : screen.all()) {
      if (criterion instanceof NeverTested never) {
        never
            .antibodies()
            .members()
            .forEach(antibody -> antibody(antibody, screen, patient, actions));
      } else if (criterion instanceof PartlyTested partly) {
        partly.antibodies().members().stream()
            .filter(antibody -> chart.tests(antibody).isEmpty())
            .forEach(antibody -> antibody(antibody, screen, patient, actions));
      } else if (criterion instanceof EvaluationMissing evaluation) {
        evaluation.parts().stream()
            .filter(part -> !examined(part, chart))
            .forEach(part -> examination(part, screen, patient, actions));
      }
    }
    if (actions.isEmpty()) {
      return List.of();
    }
    List<String> labels =
        actions.values().stream().map(Action::description).map(MissingTests::shortened).toList();
    return List.of(
        new Suggestion(
            "Request " + String.join(" and ", labels), true, new ArrayList<>(actions.values())));
  }

  private static String shortened(String description) {
    return description.replaceFirst("^Request ", "");
  }

  private static boolean examined(Group part, Chart chart) {
    return chart.all(Entry.Evaluation.class).stream()
        .anyMatch(evaluation -> part.has(evaluation.evaluation()));
  }

  private void antibody(
      String finding, Screen screen, String patient, Map<String, Action> actions) {
    String id =
        finding.endsWith(POSITIVE)
            ? finding.substring(0, finding.length() - POSITIVE.length())
            : finding;
    String label = label(id);
    actions.put(
        id,
        Action.create(
            "Request " + label,
            proposals.laboratory("lab_" + id, label, screen.advice(), patient)));
  }

  private void examination(Group part, Screen screen, String patient, Map<String, Action> actions) {
    Optional<String> id = Optional.ofNullable(EXAMINATIONS.get(part.id()));
    id.ifPresent(
        test ->
            actions.put(
                test,
                Action.create(
                    "Request " + label(test),
                    proposals.test(test, label(test), screen.advice(), patient))));
  }

  private String label(String test) {
    MedicalTest known = knowledge.tests().get(test);
    return known == null ? test.replace('_', ' ') : known.label();
  }
}
