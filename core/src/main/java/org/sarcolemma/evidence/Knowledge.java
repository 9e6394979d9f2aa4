package org.sarcolemma.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarcolemma.criteria.CriteriaCatalogue;
import org.sarcolemma.guidance.MedicalTest;
import org.sarcolemma.guidance.Recommendation;
import org.sarcolemma.guidance.RedFlag;
import org.sarcolemma.patient.Patient;

/**
 * Everything clinical this software knows, in one version. Filled from files by the knowledge
 * module; {@code core} only reads it.
 *
 * @param version fingerprint of the knowledge files
 * @param references papers, guidelines and estimates by id
 * @param findings what can be asked, by id
 * @param groups findings that travel together, by id
 * @param tree the diseases considered
 * @param rows published figures and assumptions
 * @param defining how often tests that define a disease are positive
 * @param levels published medians, means and ranges of measured quantities
 * @param quantities measured quantities by id
 * @param priors how families divide before anything is known
 * @param settings where a patient may be seen, by id
 * @param weighing how much each kind of figure counts
 * @param silent answers that may not move a probability
 * @param tests tests that can be ordered, by id
 * @param recommendations advice of review and guidelines with the conditions under which it applies
 * @param redFlags findings that need urgent assessment
 * @param claims statements of the review, by id
 * @param criteria published classification criteria
 */
public record Knowledge(
    String version,
    Map<String, Reference> references,
    Map<String, Finding> findings,
    Map<String, DependenceGroup> groups,
    HypothesisTree tree,
    EvidenceTable rows,
    List<DefiningShare> defining,
    List<QuantityRow> levels,
    Map<String, QuantityModel> quantities,
    List<PriorShare> priors,
    Map<String, Setting> settings,
    WeighingRules weighing,
    List<SilentAnswer> silent,
    Map<String, MedicalTest> tests,
    List<Recommendation> recommendations,
    List<RedFlag> redFlags,
    Map<String, Claim> claims,
    CriteriaCatalogue criteria) {

  /** Leaf that stands for every disease not listed. */
  public static final String NONE_OF_THESE = "none_of_these";

  /** Family of the immune-mediated necrotizing myopathies. */
  public static final String IMNM = "imnm";

  /** Setting used when none is told: an average that favours no clinic. */
  public static final String SETTING_NOT_TOLD = "unspecified";

  /** Copies its collections, keeping their order. */
  public Knowledge {
    references = ordered(references);
    findings = ordered(findings);
    groups = ordered(groups);
    defining = List.copyOf(defining);
    levels = List.copyOf(levels);
    quantities = ordered(quantities);
    priors = List.copyOf(priors);
    silent = List.copyOf(silent);
    settings = ordered(settings);
    tests = ordered(tests);
    recommendations = List.copyOf(recommendations);
    redFlags = List.copyOf(redFlags);
    claims = ordered(claims);
  }

  private static <T> Map<String, T> ordered(Map<String, T> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /**
   * The setting with an id.
   *
   * @throws IllegalArgumentException naming the accepted ids
   */
  public Setting setting(String id) {
    Setting setting = settings.get(id);
    if (setting == null) {
      throw new IllegalArgumentException(
          "setting '" + id + "' is unknown; accepted: " + String.join(", ", settings.keySet()));
    }
    return setting;
  }

  /**
   * The reference with an id.
   *
   * @throws IllegalArgumentException for an unknown id
   */
  public Reference reference(String id) {
    Reference reference = references.get(id);
    if (reference == null) {
      throw new IllegalArgumentException("reference '" + id + "' is unknown");
    }
    return reference;
  }

  /** The quantity with an id. */
  public Optional<QuantityModel> quantity(String id) {
    return Optional.ofNullable(quantities.get(id));
  }

  /** Wording for clinicians of a finding or quantity; its id when it is neither. */
  public String label(String about) {
    return finding(about)
        .map(Finding::label)
        .or(() -> quantity(about).map(QuantityModel::label))
        .orElse(about);
  }

  /** The finding with an id. */
  public Optional<Finding> finding(String id) {
    return Optional.ofNullable(findings.get(id));
  }

  /** The rule that keeps a patient's answer from counting, if there is one. */
  public Optional<SilentAnswer> silent(Patient patient, String finding) {
    return silent.stream()
        .filter(rule -> rule.finding().equals(finding))
        .filter(rule -> rule.ageGroup() == patient.ageGroup())
        .filter(rule -> rule.answer() == patient.answer(finding))
        .findFirst();
  }

  /** The same knowledge under a version. */
  public Knowledge versioned(String name) {
    return copy(name, groups, rows, levels);
  }

  /** The knowledge had one evidence row never been published, under the same version. */
  public Knowledge withoutRow(String id) {
    return copy(
        version,
        groups,
        rows.without(id),
        levels.stream().filter(level -> !level.row().equals(id)).toList());
  }

  /** The knowledge if other findings travelled together, or none, under the same version. */
  public Knowledge grouped(Map<String, DependenceGroup> others) {
    return copy(version, others, rows, levels);
  }

  private Knowledge copy(
      String name,
      Map<String, DependenceGroup> newGroups,
      EvidenceTable newRows,
      List<QuantityRow> newLevels) {
    return new Knowledge(
        name,
        references,
        findings,
        newGroups,
        tree,
        newRows,
        defining,
        newLevels,
        quantities,
        priors,
        settings,
        weighing,
        silent,
        tests,
        recommendations,
        redFlags,
        claims,
        criteria);
  }
}
