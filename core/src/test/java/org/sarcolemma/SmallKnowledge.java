package org.sarcolemma;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sarcolemma.criteria.CriteriaCatalogue;
import org.sarcolemma.evidence.Cohorts;
import org.sarcolemma.evidence.DefiningShare;
import org.sarcolemma.evidence.DependenceGroup;
import org.sarcolemma.evidence.EvidenceLevel;
import org.sarcolemma.evidence.EvidenceTable;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.FrequencyWord;
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
import org.sarcolemma.evidence.WeighingRules;
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
        new Reference(ESTIMATE, ESTIMATE, none(), none(), none(), "estimate", Cohorts.NONE, ""));
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
    references.put(id, new Reference(id, id, none(), none(), none(), "cohort", cohorts, ""));
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
    settings.put(id, new Setting(id, id, List.of(averageOf)));
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

  /** The weights of the shipped knowledge at the time of writing, so that tests can name them. */
  public static WeighingRules weighing(int draws) {
    Map<EvidenceLevel, Double> levels = new EnumMap<>(EvidenceLevel.class);
    levels.put(EvidenceLevel.COHORT, 1.0);
    levels.put(EvidenceLevel.REVIEW, 0.7);
    levels.put(EvidenceLevel.CASE_SERIES, 0.6);
    levels.put(EvidenceLevel.EXPERT, 0.5);
    levels.put(EvidenceLevel.MEMORY, 1.0);
    Map<FrequencyWord, WeighingRules.Band> bands = new EnumMap<>(FrequencyWord.class);
    bands.put(FrequencyWord.OBLIGATE, new WeighingRules.Band(0.99, 1));
    bands.put(FrequencyWord.VERY_FREQUENT, new WeighingRules.Band(0.8, 0.99));
    bands.put(FrequencyWord.FREQUENT, new WeighingRules.Band(0.3, 0.79));
    bands.put(FrequencyWord.OCCASIONAL, new WeighingRules.Band(0.05, 0.29));
    bands.put(FrequencyWord.VERY_RARE, new WeighingRules.Band(0.01, 0.04));
    bands.put(FrequencyWord.EXCLUDED, new WeighingRules.Band(0, 0.01));
    return new WeighingRules(levels, 1, 0.6, 0.35, bands, 6, 15, 3, 60, 1, 3, draws);
  }

  /** The tree alone. */
  public HypothesisTree tree() {
    return new HypothesisTree(nodes);
  }

  /** The whole of it. */
  public Knowledge knowledge() {
    HypothesisTree tree = tree();
    List<PriorShare> shares = new ArrayList<>(priors);
    for (int node = 1; node < tree.size(); node++) {
      for (AgeGroup group : List.of(AgeGroup.CHILD, AgeGroup.ADULT)) {
        fillPrior(tree, node, group, shares);
      }
    }
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
        weighing(draws),
        silent,
        tests,
        recommendations,
        redFlags,
        Map.of(),
        criteria);
  }

  private static void fillPrior(
      HypothesisTree tree, int node, AgeGroup group, List<PriorShare> shares) {
    String id = tree.node(node).id();
    boolean told =
        shares.stream()
            .anyMatch(
                p ->
                    p.hypothesis().equals(id)
                        && p.ageGroup() == group
                        && p.setting().equals(PriorShare.ANY_SETTING));
    if (!told) {
      double share = 1.0 / tree.members(tree.parent(node)).size();
      shares.add(
          new PriorShare(PriorShare.ANY_SETTING, group, id, share, PRIOR_PATIENTS, ESTIMATE, ""));
    }
  }

  /** A row of the evidence table, said in words. */
  public static final class RowOf {
    private final String finding;
    private final String disease;
    private Population population = Population.PEDIATRIC;
    private OptionalDouble present = OptionalDouble.empty();
    private OptionalDouble examined = OptionalDouble.empty();
    private OptionalDouble percent = OptionalDouble.empty();
    private Optional<FrequencyWord> word = Optional.empty();
    private String reference = PAPER;
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
}
