package org.sarcolemma.screen;

import com.fasterxml.jackson.databind.JsonNode;
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
 * Which codes matter: what screens ask for, and signs that rank a hit. Weight and height stand in
 * nearly every record and are asked for only beside a dose, so they are left to a second look.
 */
final class Relevance {
  /** A code tells nothing here. */
  static final long NOTHING = -1;

  /** A size of the body, and nothing else. */
  static final long SIZE = 1L << 62;

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
  private final Look look;
  private final Map<String, Long> known = new ConcurrentHashMap<>();

  Relevance(CodeBook codes, ChartReader charts, Needs needs) {
    this(codes, charts, needs, Look.NO_SIZES);
  }

  /** What a look is for. */
  private enum Look {
    NO_SIZES,
    WITH_SIZES,
    SIZES_ONLY
  }

  private Relevance(CodeBook codes, ChartReader charts, Needs needs, Look look) {
    this.codes = codes;
    this.charts = charts;
    this.needs = needs;
    this.look = look;
  }

  /** The second look: weight and height alone. */
  Relevance sizesOnly() {
    return new Relevance(codes, charts, needs, Look.SIZES_ONLY);
  }

  /** Everything, weight and height too. */
  Relevance withSizes() {
    return new Relevance(codes, charts, needs, Look.WITH_SIZES);
  }

  /** The bits of a code; {@link #NOTHING} when it tells nothing. */
  long bits(String uri, String code) {
    return known.computeIfAbsent(uri + "|" + code, key -> look(uri, code));
  }

  private long look(String uri, String code) {
    List<String> keys = charts.keys(uri, code);
    boolean size = SIZES.containsAll(keys) && !keys.isEmpty();
    if (size) {
      return look == Look.NO_SIZES ? NOTHING : SIZE;
    }
    if (look == Look.SIZES_ONLY) {
      return NOTHING;
    }
    boolean ranks =
        codes.concept(uri, code).map(CodedConcept::meanings).orElse(List.of()).stream()
            .anyMatch(meaning -> RANKING.contains(meaning.kind()));
    if (keys.isEmpty() && !ranks) {
      return NOTHING;
    }
    long bits = 0;
    for (String key : keys) {
      bits |= needs.bits(key);
    }
    return bits;
  }

  /** The bits of every coding anywhere in a resource; {@link #NOTHING} when none tells anything. */
  long bits(JsonNode node) {
    long bits = NOTHING;
    if (node.isObject() && node.path("code").isTextual()) {
      bits = bits(node.path("system").asText(""), node.path("code").asText());
    }
    for (JsonNode child : node) {
      if (child.isContainerNode()) {
        long more = bits(child);
        bits = bits == NOTHING ? more : more == NOTHING ? bits : bits | more;
      }
    }
    return bits;
  }

  /** The filter for files. */
  CodeFilter filter() {
    Map<String, Boolean> texts = texts();
    Set<String> sizes = new LinkedHashSet<>();
    codes
        .concepts()
        .forEach(
            concept -> {
              for (String uri : codes.systems().keySet()) {
                if (bits(uri, concept.code()) == SIZE) {
                  sizes.add(concept.code());
                }
              }
            });
    texts.keySet().removeAll(sizes);
    return new CodeFilter(texts, sizes);
  }

  /** Every code that matters as it may stand in a file; {@code true} for one that others extend. */
  Map<String, Boolean> texts() {
    Map<String, List<String>> uris = new LinkedHashMap<>();
    codes
        .systems()
        .forEach((uri, system) -> uris.computeIfAbsent(system, s -> new ArrayList<>()).add(uri));
    Map<String, Boolean> texts = new LinkedHashMap<>();
    for (CodedConcept concept : codes.concepts()) {
      for (String text : forms(concept)) {
        boolean matters =
            uris.getOrDefault(concept.system(), List.of()).stream()
                .anyMatch(uri -> bits(uri, text) != NOTHING);
        if (matters) {
          texts.merge(
              text,
              concept.system().equals("ATC") && text.length() == ATC_SUBGROUP,
              Boolean::logicalOr);
        }
      }
    }
    return texts;
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
}
