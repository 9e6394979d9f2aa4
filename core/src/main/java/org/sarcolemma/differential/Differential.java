package org.sarcolemma.differential;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.HypothesisTree;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.QuantityModel;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.AntibodyResult;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Reading;
import org.sarcolemma.patient.Sex;

/**
 * Ranks the diseases for a patient: prior × likelihoods, in logarithms, with everything needed to
 * explain each figure.
 *
 * <p>Thread-safe. Pooled figures are computed on first use and kept; they depend on the knowledge
 * alone, so keeping them changes no result.
 */
public final class Differential {
  /** Finding answered by the patient's recorded sex. */
  static final String FEMALE_SEX = "female_sex";

  /** Quantity answered by the patient's age at onset. */
  static final String ONSET_AGE = "onset_age";

  /** Finding "a genetic test found nothing". */
  private static final String GENETIC_TEST_NEGATIVE = "genetic_test_negative";

  private final Knowledge knowledge;
  private final Implications implications;
  private final Function<AgeGroup, PooledEvidence> pool;
  private final Map<AgeGroup, PooledEvidence> pooled = new ConcurrentHashMap<>();

  /** A differential over one version of the knowledge. */
  public Differential(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.implications = new Implications(knowledge);
    this.pool = group -> new PooledEvidence(knowledge, group);
  }

  /** A differential that pools afresh what rests on one row, and borrows the rest. */
  private Differential(Differential other, String row) {
    Knowledge without = other.knowledge.withoutRow(row);
    Set<String> resting = other.restingOn(row);
    this.knowledge = without;
    this.implications = other.implications;
    this.pool = group -> new PooledEvidence(without, group, other.evidence(group), resting);
  }

  /**
   * The differential had one evidence row never been published: exactly that of the knowledge
   * without the row, and cheap, because only what rests on the row is pooled again.
   *
   * @param row id of a frequency row or of a level of a quantity; of any other nothing changes
   */
  public Differential without(String row) {
    return new Differential(this, row);
  }

  /** Ids of the finding and the quantities whose pooled figures an evidence row can enter. */
  public Set<String> restingOn(String row) {
    Set<String> resting = new TreeSet<>();
    knowledge.rows().row(row).ifPresent(frequency -> resting.add(frequency.finding()));
    for (QuantityModel quantity : knowledge.quantities().values()) {
      if (quantity.cuts().stream().anyMatch(cut -> resting.contains(cut.finding()))) {
        resting.add(quantity.id());
      }
    }
    knowledge.levels().stream()
        .filter(level -> level.row().equals(row))
        .forEach(level -> resting.add(level.quantity()));
    return Collections.unmodifiableSet(resting);
  }

  /** Ids of what is weighed of a patient: findings and quantities that can move a probability. */
  public List<String> weighed(Patient patient) {
    return clues(patient, evidence(patient.ageGroup())).stream().map(Clue::about).toList();
  }

  /**
   * Probability of every listed diagnosis, by id in the order of the tree: the same figures as
   * {@link #rank} gives, without their uncertainty and many times faster.
   *
   * @throws IllegalArgumentException for an unknown setting
   */
  public Map<String, Double> listed(Patient patient, String setting) {
    PooledEvidence evidence = evidence(patient.ageGroup());
    List<Clue> clues = clues(patient, evidence);
    double[] leaves =
        Ranking.leafProbabilities(evidence.priors(setting), clues, Weights.of(clues, knowledge));
    HypothesisTree tree = knowledge.tree();
    Map<String, Double> listed = new LinkedHashMap<>();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.node(node).reported()) {
        double sum = 0;
        for (int leaf : tree.leavesBelow(node)) {
          sum += leaves[leaf];
        }
        listed.put(tree.node(node).id(), StrictMath.min(sum, 1));
      }
    }
    return listed;
  }

  /** Which answers entail which. */
  public Implications implications() {
    return implications;
  }

  /** The knowledge it ranks by. */
  public Knowledge knowledge() {
    return knowledge;
  }

  /**
   * Ranks the diseases.
   *
   * @param patient what is known
   * @param setting id of the setting that decides the prior
   * @throws IllegalArgumentException for an unknown setting
   */
  public Ranking rank(Patient patient, String setting) {
    PooledEvidence evidence = evidence(patient.ageGroup());
    List<Clue> clues = clues(patient, evidence);
    return new Ranking(
        knowledge,
        patient.ageGroup(),
        evidence.priors(setting),
        clues,
        Weights.of(clues, knowledge));
  }

  /**
   * How often a finding is taken to occur in every disease, in the order of the tree.
   *
   * @param finding finding id
   * @param group whose evidence counts most
   */
  public List<PooledFigure> figures(String finding, AgeGroup group) {
    FindingRates rates = evidence(group).rates(finding);
    List<PooledFigure> figures = new ArrayList<>();
    for (int leaf = 0; leaf < knowledge.tree().leaves().size(); leaf++) {
      figures.add(rates.figure(leaf));
    }
    return List.copyOf(figures);
  }

  /**
   * Where a measured quantity is taken to lie in every disease, in the order of the tree.
   *
   * @param quantity id of a quantity of the knowledge
   * @param group whose evidence counts most
   * @throws IllegalArgumentException when there is no such quantity
   */
  public List<PooledLocation> locations(String quantity, AgeGroup group) {
    QuantityModel model = knowledge.quantities().get(quantity);
    if (model == null) {
      throw new IllegalArgumentException("there is no quantity '" + quantity + "'");
    }
    QuantityLocations locations = evidence(group).locations(model);
    List<PooledLocation> all = new ArrayList<>();
    for (int leaf = 0; leaf < knowledge.tree().leaves().size(); leaf++) {
      all.add(locations.pooledLocation(knowledge.tree(), leaf));
    }
    return List.copyOf(all);
  }

  /** Probability of every leaf for a patient seen where another ranking was made. */
  double[] leafProbabilities(Patient patient, Ranking sameSetting) {
    List<Clue> clues = clues(patient, evidence(patient.ageGroup()));
    return sameSetting.leafProbabilities(clues, Weights.of(clues, knowledge));
  }

  /** Those of some clues whose weight may change when a finding is answered. */
  List<Clue> disturbed(List<Clue> known, String next) {
    String group = groupOf(next);
    return known.stream()
        .filter(
            clue ->
                (!group.isEmpty() && clue.group().equals(group))
                    || implications.impliedBy(clue.about()).contains(next)
                    || implications.impliedBy(next).contains(clue.about()))
        .toList();
  }

  /** Whether the weight of something known depends on what is answered next. */
  boolean entangled(Patient patient, List<String> next) {
    Set<String> groups = new HashSet<>();
    for (String id : next) {
      groups.add(groupOf(id));
    }
    groups.remove("");
    Set<String> known = new TreeSet<>(patient.findings().keySet());
    known.addAll(patient.quantities().keySet());
    return known.stream().anyMatch(id -> groups.contains(groupOf(id)))
        || next.stream().anyMatch(id -> implications.touches(patient, id));
  }

  private String groupOf(String id) {
    QuantityModel quantity = knowledge.quantities().get(id);
    return quantity != null
        ? quantity.group()
        : knowledge.finding(id).flatMap(Finding::group).orElse("");
  }

  /** Pooled evidence for an age group. */
  PooledEvidence evidence(AgeGroup group) {
    return pooled.computeIfAbsent(group, pool);
  }

  private List<Clue> clues(Patient patient, PooledEvidence evidence) {
    List<Clue> clues = new ArrayList<>();
    SortedMap<String, String> redundant = implications.redundant(patient);
    if (patient.sex() != Sex.UNKNOWN) {
      Answer female = patient.sex() == Sex.FEMALE ? Answer.PRESENT : Answer.ABSENT;
      knowledge.finding(FEMALE_SEX).ifPresent(f -> clues.add(evidence.clue(f, female)));
    }
    patient
        .onset()
        .ifPresent(
            age -> {
              QuantityModel model = knowledge.quantities().get(ONSET_AGE);
              if (model != null) {
                clues.add(evidence.clue(model, Reading.exactly(age.years())));
              }
            });
    for (Map.Entry<String, Answer> answered : patient.findings().entrySet()) {
      Finding finding = knowledge.findings().get(answered.getKey());
      if (finding != null
          && finding.inDifferential()
          && !(finding.id().equals(FEMALE_SEX) && patient.sex() != Sex.UNKNOWN)
          && !redundant.containsKey(finding.id())
          && knowledge.silent(patient, finding.id()).isEmpty()) {
        clue(patient, evidence, finding).ifPresent(clues::add);
      }
    }
    for (Map.Entry<String, Reading> measured : patient.quantities().entrySet()) {
      QuantityModel model = knowledge.quantities().get(measured.getKey());
      if (model != null && !model.id().equals(ONSET_AGE)) {
        clues.add(evidence.clue(model, measured.getValue()));
      }
    }
    return clues;
  }

  /**
   * The clue of an answered finding, by the test that answered it if that is told; none for a weak
   * positive antibody of which nothing is known (SR-22).
   */
  private static Optional<Clue> clue(Patient patient, PooledEvidence evidence, Finding finding) {
    AntibodyResult told = patient.antibodies().get(finding.id());
    if (told != null) {
      return evidence.clue(finding, told);
    }
    Answer answer = patient.answer(finding.id());
    return Optional.of(
        finding.id().equals(GENETIC_TEST_NEGATIVE)
                && answer == Answer.PRESENT
                && patient.genetics().state().negative()
            ? evidence.clue(finding, patient.genetics())
            : evidence.clue(finding, answer));
  }

  /** Whether no figure speaks of an antibody result, so that it moves nothing. */
  public boolean silent(Patient patient, String finding) {
    AntibodyResult told = patient.antibodies().get(finding);
    return told != null
        && told.state().known()
        && knowledge
            .finding(finding)
            .filter(Finding::inDifferential)
            .filter(known -> evidence(patient.ageGroup()).clue(known, told).isEmpty())
            .isPresent();
  }
}
