package org.sarcolemma.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sarcolemma.Assessment;
import org.sarcolemma.Diagnosis;
import org.sarcolemma.differential.Contribution;
import org.sarcolemma.differential.TurningPoint;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.guidance.MedicalTest;
import org.sarcolemma.guidance.Recommendation;
import org.sarcolemma.interchange.AssessmentReport;
import org.sarcolemma.interchange.Used;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Reading;
import org.sarcolemma.server.wording.Figure;
import org.sarcolemma.server.wording.Percent;
import org.sarcolemma.server.wording.Times;
import org.sarcolemma.workup.NextStep;

/**
 * An answer as plain text, 100 columns, for a tired clinician at a terminal: what cannot wait, what
 * it may be, why, what to do next.
 */
final class AssessmentText {
  private static final int TURNING = 3;
  private static final int WIDTH = 100;
  private static final int EXPLAINED = 3;
  private static final int REASONS = 5;
  private static final int STEPS = 8;

  private final Knowledge knowledge;
  private final StringBuilder text = new StringBuilder();

  AssessmentText(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The whole text, ending in a line feed. */
  String write(AssessmentReport report) {
    Assessment answer = report.assessment();
    redFlags(answer);
    patient(answer);
    answer.warnings().forEach(w -> paragraph("Note: " + w.text(), "      "));
    line("");
    diagnoses(answer);
    explanations(answer);
    nextSteps(answer);
    turningPoints(answer);
    new CriteriaText(knowledge).lines(answer).forEach(l -> paragraph(l, "    "));
    used(report);
    notUsed(report);
    line("");
    paragraph(Assessment.PURPOSE, "");
    line(
        "Software "
            + report.software()
            + ", knowledge "
            + answer.knowledgeVersion()
            + ", input "
            + answer.inputHash());
    return text.toString();
  }

  private void redFlags(Assessment answer) {
    if (!answer.redFlags().isEmpty()) {
      line("!! URGENT ASSESSMENT NOW. Do not wait for this tool.");
      answer.redFlags().forEach(flag -> paragraph("!! " + flag.text(), "   "));
      line("");
    }
  }

  private void patient(Assessment answer) {
    Patient patient = answer.patient();
    String age =
        patient
            .onset()
            .map(a -> "first symptom at " + Figure.rounded(a.years(), 3) + " years")
            .orElse("age at first symptom not known");
    String sex = patient.sex().name().toLowerCase(Locale.ROOT);
    line(
        "Child of "
            + (sex.equals("unknown") ? "sex not told" : sex + " sex")
            + ", "
            + age
            + "; seen in: "
            + answer.setting().label());
    said("Present: ", patient, Answer.PRESENT);
    said("Absent:  ", patient, Answer.ABSENT);
    String measured =
        patient.quantities().entrySet().stream()
            .map(q -> knowledge.label(q.getKey()) + " " + reading(q.getKey(), q.getValue()))
            .collect(Collectors.joining("; "));
    if (!measured.isEmpty()) {
      paragraph("Measured: " + measured, "          ");
    }
    antibodies(answer);
  }

  /** Only where more is told than plain answers, which stand above. */
  private void antibodies(Assessment answer) {
    if (!answer.patient().antibodies().isEmpty()) {
      String standings =
          answer.serology().antibodies().stream()
              .map(
                  a -> (knowledge.label(a.finding()) + ": " + a.text() + ". " + a.advice()).strip())
              .collect(Collectors.joining(" "));
      paragraph(
          "Antibodies: " + answer.serology().status().label() + ". " + standings, "          ");
    }
  }

  private void said(String title, Patient patient, Answer answer) {
    String said =
        patient.findings().entrySet().stream()
            .filter(f -> f.getValue() == answer)
            .map(f -> knowledge.label(f.getKey()))
            .collect(Collectors.joining("; "));
    if (!said.isEmpty()) {
      paragraph(title + said, "          ");
    }
  }

  private String reading(String quantity, Reading reading) {
    String unit = knowledge.quantity(quantity).map(q -> " " + q.unit()).orElse("");
    if (reading.exact()) {
      return Figure.of(reading.low()) + unit;
    }
    if (Double.isInfinite(reading.high())) {
      return "above " + Figure.of(reading.low()) + unit;
    }
    return reading.low() == 0
        ? "below " + Figure.of(reading.high()) + unit
        : Figure.of(reading.low()) + " to " + Figure.of(reading.high()) + unit;
  }

  private void diagnoses(Assessment answer) {
    line("Among the diseases listed (probability, 95 % interval, children behind the figures):");
    for (Diagnosis diagnosis : answer.diagnoses()) {
      row("  ", diagnosis);
      if (diagnosis.probability() >= SHOW_SUBTYPES) {
        diagnosis.subtypes().stream().limit(EXPLAINED).forEach(sub -> row("    - ", sub));
      }
    }
    line("");
    row("  ", answer.necrotizing());
  }

  private static final double SHOW_SUBTYPES = 0.05;

  private void row(String indent, Diagnosis diagnosis) {
    String few = diagnosis.patients().veryFew() ? ", very few cases" : "";
    line(
        String.format(
            Locale.ROOT,
            "%-58s %5s  (%s)  %d%s",
            indent + diagnosis.label(),
            Percent.of(diagnosis.probability()),
            Percent.range(diagnosis.interval().low(), diagnosis.interval().high()),
            diagnosis.patients().children(),
            few));
  }

  private void explanations(Assessment answer) {
    for (Diagnosis diagnosis : explained(answer)) {
      line("");
      line(
          diagnosis.label()
              + ", "
              + Percent.of(diagnosis.probability())
              + ": before any finding the odds were "
              + Times.odds(diagnosis.priorLogOdds())
              + ", now "
              + Times.odds(diagnosis.logOdds()));
      reasons("  for", diagnosis, true);
      reasons("  against", diagnosis, false);
    }
  }

  /** The first three; before them IMNM as a family when it leads, for its members share reasons. */
  private static List<Diagnosis> explained(Assessment answer) {
    List<Diagnosis> first = answer.diagnoses().stream().limit(EXPLAINED).toList();
    boolean leads = answer.necrotizing().probability() >= first.get(0).probability();
    return leads ? Stream.concat(Stream.of(answer.necrotizing()), first.stream()).toList() : first;
  }

  private void reasons(String title, Diagnosis diagnosis, boolean speaksFor) {
    List<Contribution> side =
        diagnosis.contributions().stream()
            .filter(c -> c.logOdds() > 0 == speaksFor)
            .filter(c -> !Times.saysAlmostNothing(c.logOdds()))
            .toList();
    if (side.isEmpty()) {
      line(title + ": nothing known yet");
      return;
    }
    line(title + ":");
    side.stream().limit(REASONS).forEach(this::reason);
    if (side.size() > REASONS) {
      line("    and " + (side.size() - REASONS) + " weaker; --format json lists all");
    }
  }

  private void reason(Contribution contribution) {
    boolean assumption = contribution.kind() == Contribution.Kind.ASSUMPTION;
    String sources =
        contribution.sources().isEmpty()
            ? ""
            : contribution.sources().stream().limit(REASONS).collect(Collectors.joining(" "));
    paragraph(
        "    "
            + Figure.signed(contribution.logOdds())
            + "  "
            + knowledge.label(contribution.about())
            + ": "
            + Times.contribution(contribution.logOdds())
            + (assumption ? " [assumption, not evidence]" : "")
            + (sources.isEmpty() ? "" : " [" + sources + "]"),
        "           ");
  }

  private void nextSteps(Assessment answer) {
    line("");
    line("Next:");
    for (Recommendation advice : answer.recommendations()) {
      paragraph(
          "  * "
              + advice.text()
              + chase(answer, advice)
              + " ["
              + String.join(" ", advice.claims())
              + "]"
              + (advice.thin().isEmpty() ? "" : " Thin: " + advice.thin()),
          "    ");
    }
    if (answer.recommendations().isEmpty()) {
      line("  No recommendation of the review applies to what is known.");
    }
    if (!answer.waitedFor().isEmpty()) {
      String tests =
          answer.waitedFor().stream().map(MedicalTest::label).collect(Collectors.joining("; "));
      paragraph("  Waiting for (sent, not advised again): " + tests, "    ");
    }
    line("  Tests, advised first (*), then by what they tell for their burden:");
    answer.nextSteps().stream().limit(STEPS).forEach(this::step);
  }

  private static String chase(Assessment answer, Recommendation advice) {
    String chase = answer.chase(advice);
    return chase.isEmpty() ? "" : " " + chase;
  }

  private void step(NextStep step) {
    line(
        String.format(
            Locale.ROOT,
            "  %s %-44s %s bits, %s",
            step.recommendedBy().isEmpty() ? " " : "*",
            step.test().label(),
            Figure.twoDecimals(step.informationBits()),
            days(step)));
  }

  private static String days(NextStep step) {
    return step.test().daysHigh() <= 1
        ? "result within a day"
        : "result in " + step.test().daysLow() + " to " + step.test().daysHigh() + " days";
  }

  private void turningPoints(Assessment answer) {
    List<TurningPoint> points = answer.turningPoints().points();
    line("");
    if (points.isEmpty()) {
      line("No one, two or three further answers would change the first place.");
      return;
    }
    line("What would change the first place (necrotizing myopathies counted as one):");
    points.stream()
        .limit(TURNING)
        .forEach(
            point ->
                paragraph(
                    "  * "
                        + point.answers().entrySet().stream()
                            .map(this::said)
                            .collect(Collectors.joining(" and "))
                        + " ("
                        + Percent.of(Math.min(1, point.probability()))
                        + " likely) would put "
                        + label(point.leading())
                        + " first, "
                        + Percent.of(Math.min(1, point.leadingProbability())),
                    "    "));
    if (points.size() > TURNING) {
      line("  and " + (points.size() - TURNING) + " less likely; --format json lists all");
    }
  }

  private String said(Map.Entry<String, Answer> answered) {
    return knowledge.label(answered.getKey())
        + " "
        + answered.getValue().name().toLowerCase(Locale.ROOT);
  }

  private String label(String hypothesis) {
    return knowledge
        .tree()
        .index(hypothesis)
        .map(node -> knowledge.tree().node(node).label())
        .orElse(hypothesis);
  }

  private void used(AssessmentReport report) {
    if (!report.used().isEmpty()) {
      line("");
      line("Taken from the record:");
      for (Used used : report.used()) {
        String date = used.date().isEmpty() ? "no date" : used.date();
        paragraph("  " + date + "  " + used.says() + " (" + used.item() + ")", "      ");
      }
    }
  }

  private void notUsed(AssessmentReport report) {
    if (!report.notUsed().isEmpty()) {
      line("");
      line("Not used:");
      report.notUsed().forEach(n -> paragraph("  " + n.item() + ": " + n.reason(), "      "));
    }
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  /** Breaks at spaces, later lines under {@code indent}. */
  private void paragraph(String words, String indent) {
    String rest = words;
    String lead = "";
    while (lead.length() + rest.length() > WIDTH) {
      int at = rest.lastIndexOf(' ', WIDTH - lead.length());
      if (at <= 0 || rest.substring(0, at).isBlank()) {
        break;
      }
      line(lead + rest.substring(0, at));
      rest = rest.substring(at + 1);
      lead = indent;
    }
    line(lead + rest);
  }
}
