package org.sarcolemma;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.sarcolemma.differential.Contribution;
import org.sarcolemma.differential.Differential;
import org.sarcolemma.differential.PooledFigure;
import org.sarcolemma.differential.Ranking;
import org.sarcolemma.differential.TurningPoints;
import org.sarcolemma.evidence.Hypothesis;
import org.sarcolemma.evidence.HypothesisTree;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.guidance.RedFlag;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.workup.NextSteps;

/**
 * The door: everything this software decides about a patient is asked here. Web page, command line
 * and batch runs call the same methods, and none of them decides anything clinical.
 *
 * <pre>{@code
 * Sarcolemma sarcolemma = new Sarcolemma(knowledge);
 * Patient child = Patient.unknown(AgeGroup.CHILD)
 *     .with("proximal_weakness", Answer.PRESENT)
 *     .with("ck", Reading.exactly(12_400))
 *     .with("rash_any", Answer.ABSENT);
 * Assessment answer = sarcolemma.assess(child, "neuromuscular_clinic");
 * answer.diagnoses().get(0).probability();
 * }</pre>
 *
 * <p>Thread-safe; same patient, setting and knowledge give the same answer to the last digit on
 * every machine (SR-52).
 */
public final class Sarcolemma {
  private final Knowledge knowledge;
  private final Differential differential;
  private final NextSteps nextSteps;
  private final Warnings warnings;

  /** Opens the door over one version of the knowledge. */
  public Sarcolemma(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.differential = new Differential(knowledge);
    this.nextSteps = new NextSteps(differential);
    this.warnings = new Warnings(knowledge);
  }

  /** The knowledge it answers by. */
  public Knowledge knowledge() {
    return knowledge;
  }

  /**
   * Ranks, explains and advises for one patient.
   *
   * @param patient what is known
   * @param setting id of the setting that decides the prior
   * @throws IllegalArgumentException for an unknown setting
   */
  public Assessment assess(Patient patient, String setting) {
    Ranking ranking = rank(patient, setting);
    return new Assessment(
        patient,
        knowledge.setting(setting),
        nextSteps.redFlags(patient, ranking),
        diagnoses(ranking),
        diagnosis(ranking, knowledge.tree().index(Knowledge.IMNM).orElseThrow()),
        knowledge.criteria().judge(patient),
        nextSteps.recommended(patient, ranking),
        nextSteps.of(patient, ranking),
        nextSteps.waitedFor(patient),
        TurningPoints.of(differential, patient, ranking),
        warnings.of(patient, setting, ranking),
        knowledge.version(),
        Fingerprint.of(patient, setting));
  }

  /**
   * The probabilities alone, for callers that rank many patients.
   *
   * @throws IllegalArgumentException for an unknown setting
   */
  public Ranking rank(Patient patient, String setting) {
    return differential.rank(patient, setting);
  }

  /**
   * What cannot wait (SR-02), for callers that ask nothing else.
   *
   * @throws IllegalArgumentException for an unknown setting
   */
  public List<RedFlag> redFlags(Patient patient, String setting) {
    return nextSteps.redFlags(patient, rank(patient, setting));
  }

  /** Whether a recommendation that applies to a ranked patient asks for a test. */
  public boolean advises(Patient patient, Ranking ranking, String test) {
    return nextSteps.recommended(patient, ranking).stream().anyMatch(r -> r.tests().contains(test));
  }

  /**
   * How often a finding is taken to occur in every disease, in the order of the tree.
   *
   * @param finding finding id
   * @param group whose evidence counts most
   */
  public List<PooledFigure> figures(String finding, AgeGroup group) {
    return differential.figures(finding, group);
  }

  /** Answers of a patient that contradict each other: finding to the more general one it denies. */
  public SortedMap<String, String> contradictions(Patient patient) {
    return differential.implications().contradictions(patient);
  }

  /** Answers that say nothing new: finding to the finding that already says it. */
  public SortedMap<String, String> redundant(Patient patient) {
    return differential.implications().redundant(patient);
  }

  /** Whether an antibody result moves nothing because no figure speaks of one so weak. */
  public boolean silent(Patient patient, String finding) {
    return differential.silent(patient, finding);
  }

  private List<Diagnosis> diagnoses(Ranking ranking) {
    HypothesisTree tree = knowledge.tree();
    List<Diagnosis> listed = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.node(node).reported()) {
        listed.add(diagnosis(ranking, node));
      }
    }
    listed.sort(likeliestFirst());
    return listed;
  }

  private Diagnosis diagnosis(Ranking ranking, int node) {
    Hypothesis hypothesis = knowledge.tree().node(node);
    String id = hypothesis.id();
    List<Contribution> contributions = new ArrayList<>(ranking.contributions(id));
    contributions.sort(
        Comparator.<Contribution>comparingDouble(c -> -StrictMath.abs(c.logOdds()))
            .thenComparing(Contribution::about));
    List<Diagnosis> subtypes = new ArrayList<>();
    for (int member : knowledge.tree().members(node)) {
      subtypes.add(diagnosis(ranking, member));
    }
    subtypes.sort(likeliestFirst());
    return new Diagnosis(
        id,
        hypothesis.label(),
        ranking.probability(id),
        ranking.interval(id),
        ranking.prior(id),
        ranking.patientsBehind(id),
        ranking.priorLogOdds(id),
        ranking.logOdds(id),
        contributions,
        subtypes);
  }

  private static Comparator<Diagnosis> likeliestFirst() {
    return Comparator.<Diagnosis>comparingDouble(d -> -d.probability())
        .thenComparing(Diagnosis::id);
  }
}
