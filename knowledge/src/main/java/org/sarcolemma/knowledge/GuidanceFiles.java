package org.sarcolemma.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sarcolemma.guidance.MedicalTest;
import org.sarcolemma.guidance.Recommendation;
import org.sarcolemma.guidance.RedFlag;
import org.sarcolemma.guidance.Urgency;

/** Reads tests, recommendations and red flags. */
final class GuidanceFiles {
  private final KnowledgeSource source;

  GuidanceFiles(KnowledgeSource source) {
    this.source = source;
  }

  Map<String, MedicalTest> tests() {
    Map<String, MedicalTest> tests = new LinkedHashMap<>();
    for (Table.Line line : Table.read(source, "tests.csv").lines()) {
      MedicalTest test =
          new MedicalTest(
              line.required("id"),
              line.required("label"),
              line.list("reveals"),
              line.yes("needle"),
              line.word("anaesthesia", MedicalTest.Anaesthesia.class),
              (int) line.requiredNumber("days_low"),
              (int) line.requiredNumber("days_high"),
              line.required("cost_band"),
              (int) line.requiredNumber("burden"),
              line.optional("needs"),
              line.required("source"),
              line.text("note"));
      line.once(tests.put(test.id(), test));
    }
    return tests;
  }

  List<Recommendation> recommendations() {
    List<Recommendation> recommendations = new ArrayList<>();
    for (Document at : Document.read(source, "guidance/recommendations.yaml").entries()) {
      recommendations.add(
          new Recommendation(
              at.text("id"),
              at.text("text"),
              at.texts("tests"),
              Conditions.read(at.at("when")),
              at.texts("claims"),
              at.word("urgency", Urgency.class),
              at.text("thin", "")));
    }
    return recommendations;
  }

  List<RedFlag> redFlags() {
    List<RedFlag> flags = new ArrayList<>();
    for (Document at : Document.read(source, "guidance/red-flags.yaml").entries()) {
      flags.add(new RedFlag(at.text("id"), at.text("text"), Conditions.read(at.at("when"))));
    }
    return flags;
  }
}
