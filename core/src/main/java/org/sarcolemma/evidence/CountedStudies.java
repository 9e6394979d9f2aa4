package org.sarcolemma.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarcolemma.statistics.RandomEffects;

/**
 * The published counts of one finding in one disease, nobody counted twice.
 *
 * <p>This is the pooling of a review: plain counts, each study its own. The engine weighs the same
 * rows by kind of study and population and lends between related diseases; the two are shown side
 * by side and are not the same figure.
 *
 * @param studies the studies pooled, oldest first, then by row
 * @param leftOut rows with counts that are not pooled, each with the reason
 * @param children whether only children's rows were asked
 */
public record CountedStudies(
    List<CountedStudy> studies, Map<String, String> leftOut, boolean children) {
  /** Copies its collections. */
  public CountedStudies {
    studies = List.copyOf(studies);
    leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
  }

  /**
   * The studies of a finding in a disease; those of children where there are any, else all.
   *
   * @param disease disease as the rows name it, or the id of its node
   */
  public static CountedStudies of(Knowledge knowledge, String finding, String disease) {
    List<FrequencyRow> rows = counted(knowledge, finding, disease);
    boolean children = rows.stream().anyMatch(CountedStudies::ofChildren);
    return pick(
        knowledge,
        children ? rows.stream().filter(CountedStudies::ofChildren).toList() : rows,
        children);
  }

  private static boolean ofChildren(FrequencyRow row) {
    return row.population() == Population.PEDIATRIC;
  }

  private static List<FrequencyRow> counted(Knowledge knowledge, String finding, String disease) {
    int node = knowledge.tree().indexOfDisease(disease).orElse(-1);
    return knowledge.rows().ofFinding(finding).stream()
        .filter(row -> !row.assumption())
        .filter(row -> row.present().isPresent() && row.examined().orElse(0) > 0)
        .filter(
            row ->
                node >= 0
                    ? knowledge.tree().indexOfDisease(row.disease()).orElse(-1) == node
                    : row.disease().equals(disease))
        .toList();
  }

  /** Larger studies first: of two that share patients the larger one stays. */
  private static CountedStudies pick(
      Knowledge knowledge, List<FrequencyRow> rows, boolean children) {
    List<FrequencyRow> largest = new ArrayList<>(rows);
    largest.sort(
        Comparator.<FrequencyRow>comparingDouble(row -> -row.examined().orElse(0))
            .thenComparing(FrequencyRow::id));
    List<FrequencyRow> kept = new ArrayList<>();
    Map<String, String> leftOut = new LinkedHashMap<>();
    for (FrequencyRow row : largest) {
      Optional<FrequencyRow> shared =
          kept.stream().filter(other -> share(knowledge, row, other)).findFirst();
      if (!row.counted()) {
        leftOut.put(row.id(), row.notCountedBecause());
      } else if (shared.isPresent()) {
        leftOut.put(row.id(), "shares patients with " + shared.get().id() + ", which is larger");
      } else {
        kept.add(row);
      }
    }
    List<CountedStudy> studies = new ArrayList<>();
    for (FrequencyRow row : kept) {
      studies.add(
          new CountedStudy(
              row.id(),
              row.reference(),
              knowledge.reference(row.reference()).year(),
              row.present().orElse(0),
              row.examined().orElse(1)));
    }
    studies.sort(
        Comparator.<CountedStudy>comparingInt(study -> study.year().orElse(Integer.MAX_VALUE))
            .thenComparing(CountedStudy::row));
    return new CountedStudies(studies, leftOut, children);
  }

  private static boolean share(Knowledge knowledge, FrequencyRow one, FrequencyRow other) {
    return one.reference().equals(other.reference())
        || knowledge
            .reference(one.reference())
            .cohorts()
            .share(knowledge.reference(other.reference()).cohorts());
  }

  /** All studies pooled; empty when there is none. */
  public Optional<RandomEffects> pooled() {
    return studies.isEmpty()
        ? Optional.empty()
        : Optional.of(RandomEffects.of(studies.stream().map(CountedStudy::effect).toList()));
  }

  /** Pooled without each study in turn, in their order. */
  public List<RandomEffects> leaveOneOut() {
    return RandomEffects.leaveOneOut(studies.stream().map(CountedStudy::effect).toList());
  }

  /** Pooled study by study as they were published. */
  public List<RandomEffects> cumulative() {
    return RandomEffects.cumulative(studies.stream().map(CountedStudy::effect).toList());
  }
}
