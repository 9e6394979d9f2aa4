package org.sarcolemma;

import java.util.ArrayList;
import java.util.List;
import org.sarcolemma.differential.Ranking;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.patient.Age;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.AntibodyState;
import org.sarcolemma.patient.GeneticResult;
import org.sarcolemma.patient.GeneticState;
import org.sarcolemma.patient.Patient;

/** What a reader of an answer must keep in mind. */
final class Warnings {
  /** Children younger than this are newborns, whom no source describes (SR-03). */
  private static final Age NEWBORN = Age.ofMonths(1);

  private static final String HMGCR = Serology.HMGCR;
  private static final String SRP = Serology.SRP;

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
    confirm(patient, warnings);
    genetics(patient, warnings);
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
    AntibodyState hmgcr = patient.antibody(HMGCR).state();
    AntibodyState srp = patient.antibody(SRP).state();
    if (hmgcr.known() && srp.known()) {
      return;
    }
    List<String> open = new ArrayList<>();
    if (hmgcr == AntibodyState.NOT_TESTED && srp == AntibodyState.NOT_TESTED) {
      open.add("neither anti-HMGCR nor anti-SRP has been tested");
    } else {
      open(hmgcr, "anti-HMGCR", open);
      open(srp, "anti-SRP", open);
    }
    boolean untested = hmgcr == AntibodyState.NOT_TESTED || srp == AntibodyState.NOT_TESTED;
    warnings.add(
        new Warning(
            "serology-incomplete",
            "Serology incomplete: "
                + String.join("; ", open)
                + (untested ? ". Not tested is not negative." : ". Pending is not negative.")));
  }

  private static void open(AntibodyState state, String antibody, List<String> open) {
    if (state == AntibodyState.NOT_TESTED) {
      open.add(antibody + " has not been tested");
    } else if (state == AntibodyState.PENDING) {
      open.add(antibody + ": result pending");
    }
  }

  /** A weak or line blot result is no more than a reason to look again (SR-22). */
  private void confirm(Patient patient, List<Warning> warnings) {
    List<String> weak = new ArrayList<>();
    patient
        .antibodies()
        .forEach(
            (finding, result) -> {
              if (result.needsConfirming()) {
                String state = new AntibodyStanding(finding, result, "").text();
                weak.add(knowledge.label(finding) + " " + state);
              }
            });
    if (!weak.isEmpty()) {
      warnings.add(
          new Warning(
              "confirm-antibody",
              String.join("; ", weak)
                  + ": confirm by a second method. Weak and line blot results are often false"
                  + " where the disease is rare."));
    }
  }

  /** What genetic testing leaves open (SR-23). */
  private void genetics(Patient patient, List<Warning> warnings) {
    GeneticResult genetics = patient.genetics();
    if (genetics.state() == GeneticState.UNCERTAIN_VARIANT) {
      warnings.add(
          new Warning(
              "uncertain-variant",
              "A variant of uncertain significance counts neither for nor against an inherited"
                  + " muscle disease."));
    }
    List<String> open = new ArrayList<>();
    for (String disease : genetics.open()) {
      knowledge.tree().index(disease).ifPresent(n -> open.add(knowledge.tree().node(n).label()));
    }
    if (!open.isEmpty()) {
      warnings.add(
          new Warning(
              "genes-not-covered",
              "The negative genetic test did not cover the genes of: "
                  + String.join("; ", open)
                  + ". It says nothing against them."));
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
      boolean toSend =
          patient.antibody(HMGCR).state() == AntibodyState.NOT_TESTED
              || patient.antibody(SRP).state() == AntibodyState.NOT_TESTED;
      warnings.add(
          new Warning(
              "test-before-closing",
              "An inherited muscle disease is likelier than an immune-mediated one, and anti-HMGCR"
                  + " and anti-SRP antibodies are not both known: "
                  + (toSend ? "test them" : "chase the pending result")
                  + " before closing the case."));
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
