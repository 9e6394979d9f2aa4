package org.sarcolemma;

import java.util.ArrayList;
import java.util.List;
import org.sarcolemma.differential.Ranking;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.patient.Age;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;

/** What a reader of an answer must keep in mind. */
final class Warnings {
  /** Children younger than this are newborns, whom no source describes (SR-03). */
  private static final Age NEWBORN = Age.ofMonths(1);

  private static final String HMGCR = "anti_hmgcr_positive";
  private static final String SRP = "anti_srp_positive";

  private final Knowledge knowledge;

  Warnings(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  List<Warning> of(Patient patient, String setting, Ranking ranking) {
    List<Warning> warnings = new ArrayList<>();
    outsideEvidence(patient, warnings);
    if (ranking.weighed().isEmpty()) {
      warnings.add(
          new Warning(
              "nothing-known",
              "Nothing is known of this patient yet: the figures are only what is likely in this"
                  + " setting."));
    }
    if (setting.equals(Knowledge.SETTING_NOT_TOLD)) {
      warnings.add(
          new Warning(
              "setting-not-told",
              "Where the child is seen was not told: the figures start from an average of the"
                  + " settings. Choose one to sharpen them."));
    }
    serology(patient, warnings);
    twoWay(patient, ranking, warnings);
    return List.copyOf(warnings);
  }

  private static void outsideEvidence(Patient patient, List<Warning> warnings) {
    String who =
        switch (patient.ageGroup()) {
          case ADULT -> "This patient was 18 or older at the first symptom";
          case UNKNOWN -> "The patient's age is not known";
          case CHILD ->
              patient.onset().filter(age -> age.compareTo(NEWBORN) < 0).isPresent()
                  ? "This patient is a newborn"
                  : "";
        };
    if (!who.isEmpty()) {
      warnings.add(
          new Warning(
              "outside-evidence",
              who
                  + ": outside the evidence of this software. Every probability here is outside the"
                  + " evidence."));
    }
  }

  /** "Seronegative" needs both antibodies tested and negative (SR-21). */
  private static void serology(Patient patient, List<Warning> warnings) {
    boolean hmgcr = patient.answer(HMGCR) != Answer.UNKNOWN;
    boolean srp = patient.answer(SRP) != Answer.UNKNOWN;
    if (!hmgcr || !srp) {
      String open =
          hmgcr ? "anti-SRP has" : srp ? "anti-HMGCR has" : "neither anti-HMGCR nor anti-SRP has";
      warnings.add(
          new Warning(
              "serology-incomplete",
              "Serology incomplete: "
                  + open
                  + (hmgcr || srp ? " not" : "")
                  + " been tested. Not tested is not negative."));
    }
  }

  /** Both directions of the same mistake (SR-24). */
  private void twoWay(Patient patient, Ranking ranking, List<Warning> warnings) {
    double inherited = ranking.probability("inherited");
    double immune = ranking.probability("immune");
    boolean untested =
        patient.answer(HMGCR) == Answer.UNKNOWN || patient.answer(SRP) == Answer.UNKNOWN;
    boolean variantKnown =
        knowledge.tree().nodes().stream()
            .anyMatch(h -> patient.answer(VARIANT_PREFIX + h.id()) == Answer.PRESENT);
    if (inherited > immune && untested && !variantKnown) {
      warnings.add(
          new Warning(
              "test-before-closing",
              "An inherited muscle disease is likelier than an immune-mediated one, and anti-HMGCR"
                  + " and anti-SRP antibodies are not"
                  + " both known: test them before closing the case."));
    }
    if (immune >= inherited
        && !variantKnown
        && patient.answer("genetic_test_negative") == Answer.UNKNOWN) {
      warnings.add(
          new Warning(
              "inherited-not-excluded",
              "An immune-mediated muscle disease is likelier than an inherited one, and no genetic"
                  + " result is known: inherited"
                  + " muscle disease is not excluded."));
    }
  }

  /** Findings "disease-causing variant in a gene of this disease" start so. */
  private static final String VARIANT_PREFIX = "variant_";
}
