package org.sarcolemma;

import java.util.Optional;
import java.util.OptionalDouble;
import org.sarcolemma.evidence.EvidenceLevel;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.FrequencyWord;
import org.sarcolemma.evidence.Population;

/** A row of the evidence table, said in words. */
public final class RowOf {
  private final String finding;
  private final String disease;
  private Population population = Population.PEDIATRIC;
  private OptionalDouble present = OptionalDouble.empty();
  private OptionalDouble examined = OptionalDouble.empty();
  private OptionalDouble percent = OptionalDouble.empty();
  private Optional<FrequencyWord> word = Optional.empty();
  private String reference = SmallKnowledge.PAPER;
  private EvidenceLevel level = EvidenceLevel.COHORT;
  private boolean counted = true;
  private String pair = "";
  private String id = "";

  private RowOf(String finding, String disease) {
    this.finding = finding;
    this.disease = disease;
  }

  /** How often a finding occurs in a disease. */
  public static RowOf finding(String finding, String disease) {
    return new RowOf(finding, disease);
  }

  /** k of N. */
  public RowOf counts(double k, double n) {
    present = OptionalDouble.of(k);
    examined = OptionalDouble.of(n);
    return this;
  }

  /** Patients examined, without a count. */
  public RowOf examined(double n) {
    examined = OptionalDouble.of(n);
    return this;
  }

  /** A percentage. */
  public RowOf percent(double share) {
    percent = OptionalDouble.of(share);
    return this;
  }

  /** A frequency word. */
  public RowOf word(FrequencyWord said) {
    word = Optional.of(said);
    return this;
  }

  /** Whom it was counted in. */
  public RowOf population(Population whom) {
    population = whom;
    return this;
  }

  /** Kind of work. */
  public RowOf level(EvidenceLevel kind) {
    level = kind;
    return this;
  }

  /** Publication. */
  public RowOf reference(String publication) {
    reference = publication;
    return this;
  }

  /** One end of a printed range. */
  public RowOf pair(String key) {
    pair = key;
    return this;
  }

  /** Listed, not counted. */
  public RowOf notCounted() {
    counted = false;
    return this;
  }

  /** Row id; numbered when left out. */
  public RowOf id(String name) {
    id = name;
    return this;
  }

  /** The row. */
  public FrequencyRow row() {
    return new FrequencyRow(
        id,
        finding,
        disease,
        population,
        present,
        examined,
        percent,
        word,
        reference,
        "",
        level,
        counted,
        counted ? "" : "invented",
        pair,
        "");
  }
}
