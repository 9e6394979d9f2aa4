package org.sarcolemma.interchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sarcolemma.patient.GeneticResult;
import org.sarcolemma.patient.GeneticState;

/**
 * Reads what was tested of the genes: the states of {@link GeneticState} and a causal variant. Gene
 * names are looked up among genes only, and a negative test never names a disease (SR-24).
 */
final class CaseGenetics {
  private static final String CAUSAL = "causal_variant";
  private static final String GENE = "gene";
  private static final String GENES = "genes";
  private static final String DETAIL = "detail";
  private static final String VARIANT_PREFIX = "variant_";
  private static final String HMGCR = "hmgcr_on_panel";
  private static final String DELETIONS = "deletions_covered";
  private static final List<String> KEYS = List.of("status", DETAIL, GENE, GENES, HMGCR, DELETIONS);
  private static final List<String> COVERAGE = List.of("yes", "no", "unknown");

  private final CaseInput object;
  private final CaseWords words;
  private final CaseAnswers answers;

  CaseGenetics(CaseInput object, CaseWords words, CaseAnswers answers) {
    this.object = object;
    this.words = words;
    this.answers = answers;
  }

  /** Whether a status is one of those read here and not of the published cases. */
  static boolean reads(String status) {
    return status.equals(CAUSAL) || state(status).isPresent();
  }

  private static Optional<GeneticState> state(String status) {
    for (GeneticState state : GeneticState.values()) {
      if (state.word().equals(status)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }

  GeneticResult read(String status) {
    object.accept(KEYS);
    if (status.equals(CAUSAL)) {
      causal();
      return GeneticResult.NOT_DONE;
    }
    GeneticState state = state(status).orElse(GeneticState.NOT_DONE);
    for (CaseWords.Meaning meaning : words.meanings("genetics_state", status)) {
      answers.use("genetics: " + status, meaning);
    }
    if (state != GeneticState.PANEL_NEGATIVE) {
      for (String key : List.of(GENES, HMGCR, DELETIONS)) {
        if (object.has(key)) {
          throw object.fault(key, "is only told of status panel_negative");
        }
      }
      return GeneticResult.of(state);
    }
    SortedSet<String> open = new TreeSet<>();
    SortedSet<String> covered = new TreeSet<>();
    if (object.has(GENES)) {
      named(object.texts(GENES), open, covered);
    }
    coverage(HMGCR, "hmgcr", open, covered);
    coverage(DELETIONS, "deletions", open, covered);
    return new GeneticResult(state, open, covered);
  }

  private void causal() {
    String key = object.has(GENE) ? GENE : DETAIL;
    String gene = CaseReader.firstWord(object.text(key));
    List<CaseWords.Meaning> meanings = words.meanings(GENE, gene);
    if (meanings.isEmpty()) {
      throw object.fault(
          key, "unknown gene '" + gene + "'; accepted: " + String.join(", ", words.words(GENE)));
    }
    meanings.forEach(meaning -> answers.use("genetics: " + gene, meaning));
  }

  /** A disease none of whose genes is named is open; one all of whose genes are is covered. */
  private void named(List<String> genes, SortedSet<String> open, SortedSet<String> covered) {
    Map<String, Boolean> any = new TreeMap<>();
    Map<String, Boolean> all = new TreeMap<>();
    for (String gene : words.words(GENE)) {
      for (CaseWords.Meaning meaning : words.meanings(GENE, gene)) {
        any.merge(meaning.finding(), genes.contains(gene), Boolean::logicalOr);
        all.merge(meaning.finding(), genes.contains(gene), Boolean::logicalAnd);
      }
    }
    any.forEach((finding, named) -> put(finding, !named, open));
    all.forEach((finding, named) -> put(finding, named, covered));
    for (String gene : genes) {
      if (words.meanings(GENE, gene).isEmpty()) {
        answers.leaveOut("genetics: gene " + gene, "gene of no disease compared here");
      }
    }
  }

  private void coverage(String key, String gap, SortedSet<String> open, SortedSet<String> covered) {
    String said = object.has(key) ? object.word(key, COVERAGE) : "unknown";
    for (CaseWords.Meaning meaning : words.meanings("panel_gap", gap)) {
      boolean no = said.equals("no");
      if (key.equals(HMGCR) && object.has(GENES) && !said.equals("unknown")) {
        refuseDisagreement(key, meaning.finding(), no ? covered : open);
      }
      put(meaning.finding(), no, open);
      put(meaning.finding(), said.equals("yes") && key.equals(HMGCR), covered);
      if (no) {
        covered.removeAll(open);
      }
    }
  }

  private void refuseDisagreement(String key, String finding, SortedSet<String> contrary) {
    if (finding.startsWith(VARIANT_PREFIX)
        && contrary.contains(finding.substring(VARIANT_PREFIX.length()))) {
      throw object.fault(key, "contradicts the genes named");
    }
  }

  private static void put(String finding, boolean put, SortedSet<String> diseases) {
    if (put && finding.startsWith(VARIANT_PREFIX)) {
      diseases.add(finding.substring(VARIANT_PREFIX.length()));
    }
  }
}
