package org.sarcolemma;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sarcolemma.criteria.CriteriaCatalogue;
import org.sarcolemma.evidence.Cohorts;
import org.sarcolemma.evidence.DefiningShare;
import org.sarcolemma.evidence.DependenceGroup;
import org.sarcolemma.evidence.EvidenceLevel;
import org.sarcolemma.evidence.EvidenceTable;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.Hypothesis;
import org.sarcolemma.evidence.HypothesisTree;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.Population;
import org.sarcolemma.evidence.PriorShare;
import org.sarcolemma.evidence.QuantityModel;
import org.sarcolemma.evidence.QuantityRow;
import org.sarcolemma.evidence.Reference;
import org.sarcolemma.evidence.Setting;
import org.sarcolemma.evidence.SilentAnswer;
import org.sarcolemma.guidance.Condition;
import org.sarcolemma.guidance.MedicalTest;
import org.sarcolemma.guidance.Recommendation;
import org.sarcolemma.guidance.RedFlag;
import org.sarcolemma.guidance.Urgency;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;

/**
 * A knowledge base of a few lines, for one test.
 *
 * <pre>{@code
 * Knowledge knowledge =
 *     SmallKnowledge.tree("""
 *         muscle_disease 1
 *           immune 2
 *             imnm
 *             jdm
 *           none_of_these
 *         """)
 *         .finding("rash")
 *         .counted("rash", "jdm", 90, 100)
 *         .knowledge();
 * }</pre>
 *
 * <p>A family's number is what its members borrow. Leaves are reported. Members of a family are
 * equally likely until {@link #prior} says otherwise. Figures are invented.
 */
public final class SmallKnowledge {
  /** Reference of rows that name none. */
  public static final String PAPER = "paper";

  /** Reference of assumptions. */
  public static final String ESTIMATE = "team-estimate";

  /** A setting with priors of its own. */
  public static final String CLINIC = "clinic";

  private static final double PRIOR_PATIENTS = 20;

  private final List<Hypothesis> nodes;
  private final Map<String, Reference> references = new LinkedHashMap<>();
  private final Map<String, Finding> findings = new LinkedHashMap<>();
  private final Map<String, DependenceGroup> groups = new LinkedHashMap<>();
  private final List<FrequencyRow> rows = new ArrayList<>();
  private final List<DefiningShare> defining = new ArrayList<>();
  private final List<QuantityRow> levels = new ArrayList<>();
  private final Map<String, QuantityModel> quantities = new LinkedHashMap<>();
  private final List<PriorShare> priors = new ArrayList<>();
  private final Map<String, Setting> settings = new LinkedHashMap<>();
  private final List<SilentAnswer> silent = new ArrayList<>();
  private final Map<String, MedicalTest> tests = new LinkedHashMap<>();
  private final List<Recommendation> recommendations = new ArrayList<>();
  private final List<RedFlag> redFlags = new ArrayList<>();
  private CriteriaCatalogue criteria = CriteriaCatalogue.NONE;
  private int draws = 200;

  private SmallKnowledge(List<Hypothesis> nodes) {
    this.nodes = nodes;
    reference(PAPER, Cohorts.NONE);
    references.put(
        ESTIMATE,
        new Reference(
            ESTIMATE,
            ESTIMATE,
            OptionalInt.empty(),
            none(),
            none(),
            none(),
            "estimate",
            Cohorts.NONE,
            ""));
    setting(CLINIC);
    setting(Knowledge.SETTING_NOT_TOLD, CLINIC);
  }

  /** A tree written as indented lines, two spaces a generation: {@code id} or {@code id borrow}. */
  public static SmallKnowledge tree(String text) {
    List<Hypothesis> nodes = new ArrayList<>();
    List<String> path = new ArrayList<>();
    for (String line : text.lines().toList()) {
      int depth = (line.length() - line.stripLeading().length()) / 2;
      List<String> words = List.of(line.strip().split(" ", -1));
      path = new ArrayList<>(path.subList(0, depth));
      Optional<String> parent = depth == 0 ? none() : Optional.of(path.get(depth - 1));
      path.add(words.get(0));
      boolean leaf = words.size() == 1;
      nodes.add(
          new Hypothesis(
              words.get(0),
              words.get(0),
              parent,
              leaf,
              leaf ? 0 : Double.parseDouble(words.get(1)),
              List.of(),
              ""));
    }
    return new SmallKnowledge(nodes);
  }

  /** Anti-HMGCR and anti-SRP myopathy, dermatomyositis, two dystrophies and none of these. */
  public static SmallKnowledge ofSixDiseases() {
    return tree(
        """
        muscle_disease 1
          immune 2
            imnm 6
              imnm_hmgcr
              imnm_srp
            jdm
          inherited 2
            lgmd
            fshd
          none_of_these\
        """);
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }

  /** A publication. */
  public SmallKnowledge reference(String id, Cohorts cohorts) {
    references.put(
        id,
        new Reference(id, id, OptionalInt.empty(), none(), none(), none(), "cohort", cohorts, ""));
    return this;
  }

  /** A finding that travels alone. */
  public SmallKnowledge finding(String id) {
    return finding(id, "");
  }

  /** A finding of a group, certain to bring others with it. */
  public SmallKnowledge finding(String id, String group, String... implies) {
    return finding(id, group, true, implies);
  }

  /** A finding that may not move a probability. */
  public SmallKnowledge listedFinding(String id, String... implies) {
    return finding(id, "", false, implies);
  }

  private SmallKnowledge finding(String id, String group, boolean weighed, String... implies) {
    findings.put(
        id,
        new Finding(
            id,
            id,
            id,
            id,
            "weakness",
            "examination",
            none(),
            group.isEmpty() ? none() : Optional.of(group),
            List.of(implies),
            none(),
            weighed,
            weighed ? "" : "listed only"));
    return this;
  }

  /** A group of findings that travel together. */
  public SmallKnowledge group(String id, double correlation) {
    groups.put(id, new DependenceGroup(id, id, correlation, "invented"));
    return this;
  }

  /** A row of counted children. */
  public SmallKnowledge counted(String finding, String disease, double present, double examined) {
    return counted(finding, disease, present, examined, PAPER);
  }

  /** A row of counted children from a publication. */
  public SmallKnowledge counted(
      String finding, String disease, double present, double examined, String reference) {
    return row(
        RowOf.finding(finding, disease).counts(present, examined).reference(reference).row());
  }

  /** A row of any kind; an empty id is numbered. */
  public SmallKnowledge row(FrequencyRow row) {
    String id = row.id().isEmpty() ? "R" + (rows.size() + 1) : row.id();
    rows.add(
        new FrequencyRow(
            id,
            row.finding(),
            row.disease(),
            row.population(),
            row.present(),
            row.examined(),
            row.percent(),
            row.word(),
            row.reference(),
            row.where(),
            row.level(),
            row.counted(),
            row.notCountedBecause(),
            row.pair(),
            row.comment()));
    return this;
  }

  /** How often a test that defines a disease is positive. */
  public SmallKnowledge defining(String finding, String hypothesis, double share, double patients) {
    defining.add(
        new DefiningShare(
            "D" + (defining.size() + 1), finding, hypothesis, share, patients, PAPER, ""));
    return this;
  }

  /**
   * Creatine kinase, normal on the decimal logarithm; {@code ck_gt_1000} counts the share above
   * 1,000.
   */
  public SmallKnowledge creatineKinase() {
    return creatineKinase(Map.of());
  }

  /** The same, with spreads of some diseases of their own. */
  public SmallKnowledge creatineKinase(Map<String, Double> spreads) {
    return quantity(
        new QuantityModel(
            "ck",
            "Creatine kinase",
            "U/L",
            QuantityModel.Scale.LOG10,
            0.5,
            spreads,
            1000,
            1000,
            10,
            1_000_000,
            0.02,
            false,
            "ck_level",
            List.of(
                new QuantityModel.Cut("ck_gt_1000", 1000, true),
                new QuantityModel.Cut("ck_normal", 200, false)),
            "",
            "",
            "invented"));
  }

  /** Age at onset, truncated to childhood. */
  public SmallKnowledge onsetAge() {
    return quantity(
        new QuantityModel(
            "onset_age",
            "Age at onset",
            "years",
            QuantityModel.Scale.SQRT,
            0.75,
            Map.of(),
            8,
            40,
            0,
            100,
            0.05,
            true,
            "onset_age",
            List.of(),
            "",
            "",
            "invented"));
  }

  /** A measured quantity. */
  public SmallKnowledge quantity(QuantityModel model) {
    quantities.put(model.id(), model);
    return this;
  }

  /** A median of a quantity, in children. */
  public SmallKnowledge level(String quantity, String disease, double value, double patients) {
    levels.add(
        new QuantityRow(
            "L" + (levels.size() + 1),
            quantity,
            disease,
            Population.PEDIATRIC,
            value,
            patients,
            EvidenceLevel.COHORT,
            PAPER));
    return this;
  }

  /** Share of its family, for children, everywhere. */
  public SmallKnowledge prior(String hypothesis, double share) {
    return prior(PriorShare.ANY_SETTING, AgeGroup.CHILD, hypothesis, share);
  }

  /** Share of its family. */
  public SmallKnowledge prior(String setting, AgeGroup group, String hypothesis, double share) {
    priors.add(new PriorShare(setting, group, hypothesis, share, PRIOR_PATIENTS, ESTIMATE, ""));
    return this;
  }

  /** A setting, or an average of settings. */
  public SmallKnowledge setting(String id, String... averageOf) {
    return setting(id, 1, averageOf);
  }

  /** A setting whose prior counts only in part. */
  public SmallKnowledge setting(String id, double priorWeight, String... averageOf) {
    settings.put(id, new Setting(id, id, List.of(averageOf), priorWeight));
    return this;
  }

  /** An answer that says nothing in one age group. */
  public SmallKnowledge silent(String finding, Answer answer, AgeGroup group) {
    silent.add(new SilentAnswer(finding, answer, group, "invented", List.of()));
    return this;
  }

  /** A test that can be ordered. */
  public SmallKnowledge test(String id, String... reveals) {
    return test(id, 1, Optional.empty(), reveals);
  }

  /** A test that weighs on the child, alone or on the sample of another. */
  public SmallKnowledge test(String id, int burden, Optional<String> needs, String... reveals) {
    tests.put(
        id,
        new MedicalTest(
            id,
            id,
            List.of(reveals),
            true,
            MedicalTest.Anaesthesia.NO,
            1,
            2,
            "low",
            burden,
            needs,
            ESTIMATE,
            ""));
    return this;
  }

  /** Advice that asks for a test. */
  public SmallKnowledge advice(String id, String test, Urgency urgency, Condition when) {
    return advice(new Recommendation(id, id, List.of(test), when, List.of(), urgency, "invented"));
  }

  /** Advice on any number of tests. */
  public SmallKnowledge advice(Recommendation advice) {
    recommendations.add(advice);
    return this;
  }

  /** A red flag. */
  public SmallKnowledge redFlag(String id, Condition when) {
    redFlags.add(new RedFlag(id, id, when));
    return this;
  }

  /** Published criteria. */
  public SmallKnowledge criteria(CriteriaCatalogue catalogue) {
    criteria = catalogue;
    return this;
  }

  /** How many equally likely values carry uncertainty. */
  public SmallKnowledge draws(int count) {
    draws = count;
    return this;
  }

  /** The tree alone. */
  public HypothesisTree tree() {
    return new HypothesisTree(nodes);
  }

  /** The whole of it. */
  public Knowledge knowledge() {
    HypothesisTree tree = tree();
    List<PriorShare> shares = EvenPriors.fill(tree, priors);
    return new Knowledge(
        "test",
        references,
        findings,
        groups,
        tree,
        new EvidenceTable(rows),
        defining,
        levels,
        quantities,
        shares,
        settings,
        InventedWeights.weighing(draws),
        silent,
        tests,
        recommendations,
        redFlags,
        Map.of(),
        criteria);
  }
}
