package org.sarcolemma.testkit;

import java.util.Optional;
import java.util.TreeMap;
import org.sarcolemma.patient.Age;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Reading;
import org.sarcolemma.patient.Sex;

/**
 * Builds a child in the words of the clinic; finding ids stay here.
 *
 * <pre>{@code
 * Patient girl =
 *     child(9, FEMALE).weakness(PROXIMAL).over(5).ck(12_400).rash(ABSENT).antibody(HMGCR, UNKNOWN)
 *         .patient();
 * }</pre>
 *
 * <p>Whatever is not said is unknown.
 */
public final class Child {
  private final AgeGroup group;
  private final Optional<Age> onset;
  private final Sex sex;
  private final TreeMap<String, Answer> findings = new TreeMap<>();
  private final TreeMap<String, Reading> quantities = new TreeMap<>();

  private Child(AgeGroup group, Optional<Age> onset, Sex sex) {
    this.group = group;
    this.onset = onset;
    this.sex = sex;
  }

  /**
   * A patient by age at the first symptom.
   *
   * @param years age at the first symptom; 18 and more makes an adult
   * @param sex as recorded
   */
  public static Child child(double years, Sex sex) {
    Age age = new Age(years);
    return new Child(age.group(), Optional.of(age), sex);
  }

  /** A child of whom neither age nor sex is told. */
  public static Child child() {
    return new Child(AgeGroup.CHILD, Optional.empty(), Sex.UNKNOWN);
  }

  /** Where the child is weak. */
  public Child weakness(Weakness where) {
    return finding(where.finding, Answer.PRESENT);
  }

  /** How many months passed from the first symptom to the full picture. */
  public Child over(double months) {
    quantities.put("onset_tempo", Reading.exactly(months));
    return this;
  }

  /** Highest creatine kinase, in U/L. */
  public Child ck(double unitsPerLitre) {
    quantities.put("ck", Reading.exactly(unitsPerLitre));
    return this;
  }

  /** Whether there is any rash. */
  public Child rash(Answer answer) {
    return finding("rash_any", answer);
  }

  /** Whether the shoulder blades wing. */
  public Child scapularWinging(Answer answer) {
    return finding("scapular_winging", answer);
  }

  /** Whether a statin was ever taken. */
  public Child statins(Answer answer) {
    return finding("statin_exposure", answer);
  }

  /** The result of an antibody test; {@code UNKNOWN} when it was not done. */
  public Child antibody(Antibody antibody, Answer answer) {
    return finding(antibody.finding, answer);
  }

  /** A gene panel or exome that found nothing that causes a disease. */
  public Child negativeGenePanel() {
    return finding("genetic_test_negative", Answer.PRESENT);
  }

  /** A disease-causing variant in a gene of a disease, by hypothesis id. */
  public Child variant(String hypothesis) {
    return finding("variant_" + hypothesis, Answer.PRESENT);
  }

  /** Anything else, by finding id. */
  public Child finding(String id, Answer answer) {
    findings.put(id, answer);
    return this;
  }

  /** The child as the engine takes it. */
  public Patient patient() {
    return new Patient(group, onset, sex, findings, quantities);
  }

  /** Where a child can be weak. */
  public enum Weakness {
    PROXIMAL("proximal_weakness"),
    DISTAL("distal_weakness"),
    NECK_FLEXOR("neck_flexor_weakness"),
    FACIAL("facial_weakness"),
    RESPIRATORY("respiratory_muscle_weakness");

    private final String finding;

    Weakness(String finding) {
      this.finding = finding;
    }
  }

  /** Antibodies that name a disease. */
  public enum Antibody {
    HMGCR("anti_hmgcr_positive"),
    SRP("anti_srp_positive"),
    SYNTHETASE("anti_synthetase_positive"),
    DERMATOMYOSITIS("anti_dm_msa_positive");

    private final String finding;

    Antibody(String finding) {
      this.finding = finding;
    }
  }
}
