package org.sarcolemma.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sarcolemma.interchange.fhir.ChartReader;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.knowledge.codes.CodeMeaning;
import org.sarcolemma.knowledge.codes.CodedConcept;

/**
 * The codes that tell a screen something, and the signs that rank a hit; found once, for all passes
 * of a run.
 */
final class CodesThatMatter {
  private static final Set<String> SIZES = Set.of("vital_weight", "vital_height", "vital_length");
  private static final Set<CodeMeaning.Kind> RANKING =
      Set.of(
          CodeMeaning.Kind.SIGN,
          CodeMeaning.Kind.CK,
          CodeMeaning.Kind.CK_WORD,
          CodeMeaning.Kind.ANTIBODY);

  /** Length of an ATC code that stands for all codes that begin with it. */
  private static final int ATC_SUBGROUP = 5;

  private final CodeBook codes;
  private final ChartReader charts;
  private final Needs needs;
  private final Map<String, Long> known = new ConcurrentHashMap<>();
  private final Map<String, Boolean> texts = new LinkedHashMap<>();
  private final Set<String> sizes = new LinkedHashSet<>();

  CodesThatMatter(CodeBook codes, ChartReader charts, Needs needs) {
    this.codes = codes;
    this.charts = charts;
    this.needs = needs;
    Map<String, List<String>> uris = new LinkedHashMap<>();
    codes
        .systems()
        .forEach((uri, system) -> uris.computeIfAbsent(system, s -> new ArrayList<>()).add(uri));
    for (CodedConcept concept : codes.concepts()) {
      for (String uri : uris.getOrDefault(concept.system(), List.of())) {
        forms(concept).forEach(text -> add(concept, text, bits(uri, text)));
      }
    }
  }

  private void add(CodedConcept concept, String text, long bits) {
    if (bits == Relevance.SIZE) {
      sizes.add(text);
    } else if (bits != Relevance.NOTHING) {
      texts.merge(
          text,
          concept.system().equals("ATC") && text.length() == ATC_SUBGROUP,
          Boolean::logicalOr);
    }
  }

  /** With and without the prefix some vocabularies write. */
  private static Set<String> forms(CodedConcept concept) {
    Set<String> forms = new LinkedHashSet<>(List.of(concept.code()));
    int colon = concept.code().indexOf(':');
    if (colon > 0) {
      forms.add(concept.code().substring(colon + 1));
    } else {
      forms.add("ORPHA:" + concept.code());
      forms.add("sarcolemma:" + concept.code());
    }
    return forms;
  }

  /** The bits of a code; {@link Relevance#NOTHING} when it tells nothing. */
  long bits(String uri, String code) {
    return known.computeIfAbsent(uri + "|" + code, key -> look(uri, code));
  }

  private long look(String uri, String code) {
    List<String> keys = charts.keys(uri, code);
    if (!keys.isEmpty() && SIZES.containsAll(keys)) {
      return Relevance.SIZE;
    }
    boolean ranks =
        codes.concept(uri, code).map(CodedConcept::meanings).orElse(List.of()).stream()
            .anyMatch(meaning -> RANKING.contains(meaning.kind()));
    if (keys.isEmpty() && !ranks) {
      return Relevance.NOTHING;
    }
    long bits = 0;
    for (String key : keys) {
      bits |= needs.bits(key);
    }
    return bits;
  }

  /**
   * Every code that matters as it may stand in a file, but weight and height; {@code true} for one
   * that others extend.
   */
  Map<String, Boolean> texts() {
    return new LinkedHashMap<>(texts);
  }

  /** Codes of weight and height. */
  Set<String> sizes() {
    return new LinkedHashSet<>(sizes);
  }
}
