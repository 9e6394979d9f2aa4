package org.sarcolemma.screen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import org.sarcolemma.interchange.fhir.ChartReader;
import org.sarcolemma.knowledge.codes.CodeBook;

/**
 * Which codes matter in a pass. Weight and height stand in nearly every record and are asked for
 * only beside a dose, so they are left to a second look.
 */
final class Relevance {
  /** A code tells nothing here. */
  static final long NOTHING = -1;

  /** A size of the body, and nothing else. */
  static final long SIZE = 1L << 62;

  private final CodesThatMatter codes;
  private final Look look;
  private final CodeFilter filter;

  Relevance(CodeBook codes, ChartReader charts, Needs needs) {
    this(new CodesThatMatter(codes, charts, needs), Look.NO_SIZES);
  }

  private Relevance(CodesThatMatter codes, Look look) {
    this.codes = codes;
    this.look = look;
    this.filter =
        new CodeFilter(
            look == Look.SIZES_ONLY ? Map.of() : codes.texts(),
            look == Look.NO_SIZES ? Set.of() : codes.sizes());
  }

  /** What a look is for. */
  private enum Look {
    NO_SIZES,
    WITH_SIZES,
    SIZES_ONLY
  }

  /** The second look: weight and height alone. */
  Relevance sizesOnly() {
    return new Relevance(codes, Look.SIZES_ONLY);
  }

  /** Everything, weight and height too. */
  Relevance withSizes() {
    return new Relevance(codes, Look.WITH_SIZES);
  }

  /** The filter for files. */
  CodeFilter filter() {
    return filter;
  }

  /** The bits of a code; {@link #NOTHING} when it tells nothing. */
  long bits(String uri, String code) {
    long bits = codes.bits(uri, code);
    boolean asked =
        switch (look) {
          case NO_SIZES -> bits != SIZE;
          case WITH_SIZES -> true;
          case SIZES_ONLY -> bits == SIZE;
        };
    return asked ? bits : NOTHING;
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
}
