package org.sarcolemma.server.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarcolemma.AntibodyStanding;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.QuantityModel;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.AntibodyResult;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Reading;
import org.sarcolemma.patient.Sex;
import org.sarcolemma.server.child.CkEntry;
import org.sarcolemma.server.wording.AnswerWords;
import org.sarcolemma.server.wording.Figure;
import org.sarcolemma.server.wording.Lifetime;

/** Says what is known of a patient: who, and each answer in the words of its kind. */
public final class KnownWriter {
  private static final String FEMALE_SEX = "female_sex";
  private static final String ONSET_AGE = "onset_age";
  private static final int DIGITS = 3;

  private final Knowledge knowledge;

  /** A writer over one version of the knowledge. */
  public KnownWriter(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** For example "Girl, first symptom at 9 years". */
  public static String who(Patient patient) {
    String age =
        patient
            .onset()
            .map(onset -> ", first symptom at " + Lifetime.of(onset))
            .orElse(
                switch (patient.ageGroup()) {
                  case CHILD -> ", first symptom before 18 years";
                  case ADULT -> ", first symptom at 18 years or later";
                  case UNKNOWN -> ", age not told";
                });
    return noun(patient) + age;
  }

  private static String noun(Patient patient) {
    Sex sex = patient.sex();
    return switch (patient.ageGroup()) {
      case CHILD -> sex == Sex.FEMALE ? "Girl" : sex == Sex.MALE ? "Boy" : "Child, sex not told";
      case ADULT -> sex == Sex.FEMALE ? "Woman" : sex == Sex.MALE ? "Man" : "Adult, sex not told";
      case UNKNOWN ->
          sex == Sex.FEMALE
              ? "Female patient"
              : sex == Sex.MALE ? "Male patient" : "Patient, sex not told";
    };
  }

  /** What a contribution is about and how it was answered, for example "Rash: absent". */
  String about(Patient patient, String id) {
    if (id.equals(FEMALE_SEX)) {
      return "Sex: " + (patient.sex() == Sex.FEMALE ? "female" : "male");
    }
    if (id.equals(ONSET_AGE)) {
      return "Age at first symptom: " + patient.onset().map(Lifetime::of).orElse("not told");
    }
    Reading reading = patient.quantities().get(id);
    if (reading != null) {
      return quantity(id, reading);
    }
    AntibodyResult told = patient.antibodies().get(id);
    return told == null
        ? finding(id, patient.answer(id))
        : knowledge.label(id) + ": " + new AntibodyStanding(id, told, "").text();
  }

  /** A finding and its answer, for example "Anti-SRP antibodies: negative". */
  String finding(String id, Answer answer) {
    Optional<Finding> finding = knowledge.finding(id);
    String label = finding.map(Finding::label).orElse(id);
    AnswerWords words = finding.map(f -> AnswerWords.of(f)).orElse(AnswerWords.of(""));
    return label + ": " + words.of(answer);
  }

  /** A measured quantity, for example "Creatine kinase (peak): 12,000 U/L". */
  String quantity(String id, Reading reading) {
    QuantityModel model = knowledge.quantities().get(id);
    String label = model == null ? id : model.label();
    String figure = CkEntry.span(rounded(reading));
    return label + ": " + figure + " " + (model == null ? "" : unit(model.unit(), figure));
  }

  /** "1 month", not "1 months". */
  private static String unit(String unit, String figure) {
    return figure.equals("1") && unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
  }

  private static Reading rounded(Reading reading) {
    return reading.exact() ? reading : new Reading(shown(reading.low()), shown(reading.high()));
  }

  private static double shown(double value) {
    return Double.isInfinite(value)
        ? value
        : Double.parseDouble(Figure.rounded(value, DIGITS).replace(",", ""));
  }

  /** Everything that was answered with one answer, in the order of the findings table. */
  public List<String> answered(Patient patient, Answer answer) {
    List<String> labels = new ArrayList<>();
    for (Finding finding : knowledge.findings().values()) {
      if (patient.answer(finding.id()) == answer) {
        labels.add(finding.label() + unsure(patient, finding.id()));
      }
    }
    return labels;
  }

  /** A positive result that needs confirming is never listed as one that does not (SR-22). */
  private static String unsure(Patient patient, String finding) {
    AntibodyResult result = patient.antibody(finding);
    return result.needsConfirming() ? ", " + new AntibodyStanding(finding, result, "").text() : "";
  }

  /** What was measured, in words. */
  public List<String> measured(Patient patient, Optional<CkEntry> ck) {
    List<String> texts = new ArrayList<>();
    for (Map.Entry<String, Reading> entry : patient.quantities().entrySet()) {
      boolean entered = ck.isPresent() && ck.get().reading().equals(entry.getValue());
      texts.add(
          entered
              ? labelOf(entry.getKey()) + ": " + ck.get().text()
              : quantity(entry.getKey(), entry.getValue()));
    }
    return texts;
  }

  private String labelOf(String quantity) {
    QuantityModel model = knowledge.quantities().get(quantity);
    return model == null ? quantity : model.label();
  }
}
