package org.sarcolemma.evaluation.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One patient (or one group of patients) of a paper, with the diagnosis the paper settled on.
 *
 * <p>The methods give what scoring needs, the answer included. What a predictor may see is only in
 * the views of a {@link Stage}.
 */
public final class PublishedCase {
  private static final Set<String> RAISED_CK_BANDS = Set.of("elevated", "highly_elevated");
  private static final double RAISED_CK = 1000;

  private final ObjectNode row;
  private final Set<String> acceptableClasses;

  private PublishedCase(ObjectNode row, Set<String> acceptableClasses) {
    this.row = row;
    this.acceptableClasses = acceptableClasses;
  }

  /**
   * The case on a line.
   *
   * @throws BadLineException if a key is unknown, missing or of the wrong kind, or labels disagree
   */
  static PublishedCase of(JsonLine line) {
    RowShape.check(line);
    ObjectNode row = line.value().deepCopy();
    return new PublishedCase(
        row, Collections.unmodifiableSet(new LinkedHashSet<>(tokens(row, "acceptable_classes"))));
  }

  /** Opaque id, unique in its file. */
  public String id() {
    return row.path("id").textValue();
  }

  /** Key of the paper or family of papers; cases of one source are not independent. */
  public String sourceKey() {
    return row.path("source_key").textValue();
  }

  /** Diagnosis class of the paper, for example {@code imnm_srp} or {@code lgmd}. */
  public String diagnosisClass() {
    return row.path("diagnosis_class").textValue();
  }

  /** Classes that count as right; more than the diagnosis where the paper leaves room. */
  public Set<String> acceptableClasses() {
    return acceptableClasses;
  }

  /** Whether the diagnosis is immune-mediated necrotizing myopathy. */
  public boolean imnm() {
    return row.path("is_imnm").booleanValue();
  }

  /** Whether the case has enough inputs to be scored; never so for groups. */
  public boolean scorable() {
    return row.path("scorable").booleanValue();
  }

  /** Whether a child; empty if the paper leaves it open. */
  public Optional<Boolean> pediatric() {
    return row.has("pediatric")
        ? Optional.of(row.path("pediatric").booleanValue())
        : Optional.empty();
  }

  /** Whether taken from a phenopacket (all genetic, findings at the last visit) and not a paper. */
  public boolean phenopacket() {
    return row.path("verified").textValue().equals("phenopacket");
  }

  /** How much is known: {@code sparse}, {@code moderate} or {@code rich}. */
  public String detailLevel() {
    return row.path("detail_level").textValue();
  }

  /** Whether the patient was first given another diagnosis. */
  public boolean firstMisdiagnosed() {
    return row.has("initial_misdiagnosis");
  }

  /** Whether weakness of any kind is recorded. */
  public boolean weak() {
    return row.has("weakness");
  }

  /** Whether creatine kinase reached 1,000 IU/l, or a band that starts at or above it. */
  public boolean raisedCk() {
    return row.path("ck_iu_l").doubleValue() >= RAISED_CK
        || RAISED_CK_BANDS.contains(row.path("ck_qualitative").asText());
  }

  /** The row itself; this package must not change it. */
  ObjectNode row() {
    return row;
  }

  /** The tokens of a list, in order; empty if the key is absent. */
  List<String> tokens(String key) {
    return tokens(row, key);
  }

  private static List<String> tokens(ObjectNode row, String key) {
    List<String> tokens = new ArrayList<>();
    for (JsonNode token : row.path(key)) {
      tokens.add(token.textValue());
    }
    return tokens;
  }
}
