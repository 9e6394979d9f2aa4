package org.sarcolemma.server.child;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sarcolemma.differential.Implications;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.guidance.Condition;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.server.wording.AnswerWords;

/**
 * Which findings the form asks for, and in which order: by category in the order in which a child
 * is seen; within one, those with the most evidence are offered first.
 *
 * <p>Asked for is whatever may move a probability, raise a red flag, decide a recommendation or
 * answer a published criterion.
 */
public final class FindingSections {
  /** Fields of their own ask for these. */
  private static final String ASKED_ELSEWHERE = "demographic";

  /** Genes that move no probability are not offered: each gene has its own finding. */
  private static final String ASKED_GENE_BY_GENE = "genetics";

  private static final int MOST_COMMON = 6;

  /** Categories in the order in which a child is seen. */
  private static final List<String> ORDER =
      List.of(
          "weakness",
          "onset",
          "skin",
          "extramuscular",
          "family",
          "exposure",
          "laboratory",
          "antibody",
          "mri",
          "emg",
          "biopsy",
          "genetics",
          "course");

  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("weakness", "Weakness and function"),
          Map.entry("onset", "Onset and episodes"),
          Map.entry("extramuscular", "Heart, lung and other organs"),
          Map.entry("exposure", "Exposures"),
          Map.entry("antibody", "Antibodies"),
          Map.entry("mri", "Muscle MRI"),
          Map.entry("emg", "Electromyography"),
          Map.entry("biopsy", "Muscle biopsy"));

  private final Knowledge knowledge;
  private final Synonyms synonyms;
  private final Set<String> decisive = new HashSet<>();
  private final Map<String, Integer> finer = new HashMap<>();

  /** Sections over one version of the knowledge. */
  public FindingSections(Knowledge knowledge, Synonyms synonyms) {
    this.knowledge = knowledge;
    this.synonyms = synonyms;
    Stream.concat(
            knowledge.redFlags().stream().map(flag -> flag.when()),
            knowledge.recommendations().stream().map(advice -> advice.when()))
        .forEach(this::note);
    knowledge.findings().values().stream()
        .filter(finding -> !finding.category().equals(ASKED_GENE_BY_GENE))
        .map(Finding::id)
        .filter(knowledge.criteria()::asks)
        .forEach(decisive::add);
    Implications implications = new Implications(knowledge);
    for (String id : knowledge.findings().keySet()) {
      implications.impliedBy(id).forEach(general -> finer.merge(general, 1, Integer::sum));
    }
  }

  private void note(Condition condition) {
    if (condition instanceof Condition.FindingIs is) {
      decisive.add(is.finding());
    } else if (condition instanceof Condition.AllOf all) {
      all.parts().forEach(this::note);
    } else if (condition instanceof Condition.AnyOf any) {
      any.parts().forEach(this::note);
    } else if (condition instanceof Condition.Not not) {
      note(not.part());
    }
  }

  /** Whether the form asks for a finding. */
  public boolean asks(Finding finding) {
    boolean used = finding.inDifferential() || decisive.contains(finding.id());
    return used
        && !finding.category().equals(ASKED_ELSEWHERE)
        && !knowledge.quantities().containsKey(finding.id());
  }

  /** The sections, with the answers of a form. */
  public List<FindingSection> of(ChildForm form) {
    Map<String, List<Finding>> byCategory = new LinkedHashMap<>();
    ORDER.forEach(category -> byCategory.put(category, new ArrayList<>()));
    for (Finding finding : knowledge.findings().values()) {
      boolean given =
          form.answers().containsKey(finding.id()) || form.antibodies().containsKey(finding.id());
      if (asks(finding) || given) {
        byCategory.computeIfAbsent(finding.category(), c -> new ArrayList<>()).add(finding);
      }
    }
    List<FindingSection> sections = new ArrayList<>();
    byCategory.forEach(
        (category, findings) -> {
          if (!findings.isEmpty()) {
            sections.add(section(category, findings, form));
          }
        });
    return sections;
  }

  private FindingSection section(String category, List<Finding> findings, ChildForm form) {
    int most = findings.size() <= MOST_COMMON + 2 ? findings.size() : MOST_COMMON;
    Set<Finding> common = new HashSet<>(mostEvidence(findings).subList(0, most));
    List<FindingRow> first = new ArrayList<>();
    List<FindingRow> rest = new ArrayList<>();
    for (Finding finding : findings) {
      (common.contains(finding) ? first : rest).add(row(finding, form));
    }
    return new FindingSection(category, label(category), first, rest);
  }

  private List<Finding> mostEvidence(List<Finding> findings) {
    return findings.stream()
        .sorted(Comparator.<Finding>comparingLong(f -> -evidence(f)).thenComparing(Finding::id))
        .toList();
  }

  /** Published rows, and published shares where it is a test that defines a disease. */
  private long evidence(Finding finding) {
    long rows =
        knowledge.rows().ofFinding(finding.id()).stream()
            .filter(row -> row.counted() && !row.assumption())
            .count();
    return rows
        + knowledge.defining().stream()
            .filter(share -> share.finding().equals(finding.id()))
            .filter(share -> !knowledge.reference(share.reference()).estimate())
            .count();
  }

  private FindingRow row(Finding finding, ChildForm form) {
    return new FindingRow(
        finding.id(),
        finding.label(),
        finding.question(),
        synonyms.of(finding.id()),
        finding.question() + " " + finding.plain(),
        finer.getOrDefault(finding.id(), 0),
        AnswerWords.of(finding),
        form.answers().getOrDefault(finding.id(), Answer.UNKNOWN),
        Optional.of(form.antibody(finding.id())).filter(r -> AntibodyChoices.askedOf(finding)));
  }

  /** Wording of a category. */
  public static String label(String category) {
    String plain = category.replace('_', ' ');
    return LABELS.getOrDefault(
        category, plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1));
  }
}
