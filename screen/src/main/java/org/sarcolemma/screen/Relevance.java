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
  private final boolean sizes;
  private final Map<String, Long> known = new ConcurrentHashMap<>();

  Relevance(CodeBook codes, ChartReader charts, Needs needs) {
    this(codes, charts, needs, false);
  }

  private Relevance(CodeBook codes, ChartReader charts, Needs needs, boolean sizes) {
    this.codes = codes;
    this.charts = charts;
    this.needs = needs;
    this.sizes = sizes;
  }

  /** The second look: weight and height alone. */
  Relevance sizesOnly() {
    return new Relevance(codes, charts, needs, true);
  }

  /** The bits of a code; {@link #NOTHING} when it tells nothing. */
  long bits(String uri, String code) {
    return known.computeIfAbsent(uri + "|" + code, key -> look(uri, code));
  }

  private long look(String uri, String code) {
    List<String> keys = charts.keys(uri, code);
    boolean size = SIZES.containsAll(keys) && !keys.isEmpty();
    if (size != sizes) {
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
