package org.sarcolemma.interchange.artifact;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.fhir.Addresses;
import org.sarcolemma.interchange.fhir.AnswerCodes;
import org.sarcolemma.knowledge.codes.AnswerCode;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.knowledge.codes.CodeMeaning;
import org.sarcolemma.knowledge.codes.CodedConcept;

/**
 * Every code that is understood: a ValueSet for each sort of meaning, one of the codes that are
 * known and mean nothing here, and the ConceptMaps of codes to findings and of coded results to
 * answers. Generated from the code book, so that they say what the reader does (SR-55).
 */
final class Understood {
  /** Short name of our own vocabulary in the code book. */
  static final String OWN = "LOCAL";

  private static final String NOTHING = "nothing";
  private static final String CK = "ck";

  private final Knowledge knowledge;
  private final CodeBook codes;

  Understood(Knowledge knowledge, CodeBook codes) {
    this.knowledge = knowledge;
    this.codes = codes;
  }

  /** An enum word as a code. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  List<ObjectNode> valueSets() {
    Map<String, List<CodedConcept>> bySort = new TreeMap<>();
    for (CodedConcept concept : codes.concepts()) {
      if (concept.meanings().isEmpty()) {
        bySort.computeIfAbsent(NOTHING, sort -> new ArrayList<>()).add(concept);
      }
      concept.meanings().stream()
          .map(meaning -> word(meaning.kind()))
          .distinct()
          .forEach(sort -> bySort.computeIfAbsent(sort, s -> new ArrayList<>()).add(concept));
    }
    List<ObjectNode> sets = new ArrayList<>();
    bySort.forEach((sort, concepts) -> sets.add(valueSet(sort, concepts)));
    sets.add(AnswerCodes.valueSet());
    return sets;
  }

  private ObjectNode valueSet(String sort, List<CodedConcept> concepts) {
    String title =
        sort.equals(NOTHING)
            ? "Codes that are known and map to nothing here"
            : "Codes understood as " + sort.replace('-', ' ');
    ObjectNode set =
        Artifact.experimental(
            Artifact.of("ValueSet", "understood-" + sort, knowledge.version(), title));
    ArrayNode includes = set.putObject("compose").putArray("include");
    bySystem(concepts)
        .forEach(
            (system, mine) -> {
              ArrayNode list = includes.addObject().put("system", system).putArray("concept");
              for (CodedConcept concept : mine) {
                list.addObject()
                    .put("code", codes.plainCode(concept))
                    .put("display", shown(concept));
              }
            });
    return set;
  }

  private static String shown(CodedConcept concept) {
    return concept.display().isEmpty() ? concept.label() : concept.display();
  }

  private Map<String, List<CodedConcept>> bySystem(List<CodedConcept> concepts) {
    Map<String, List<CodedConcept>> bySystem = new LinkedHashMap<>();
    for (CodedConcept concept : concepts) {
      codes
          .address(concept.system())
          .ifPresent(
              uri -> bySystem.computeIfAbsent(uri, system -> new ArrayList<>()).add(concept));
    }
    return bySystem;
  }

  /** Which code answers which finding or quantity, and which answers none, with the reason. */
  ObjectNode codesToFindings() {
    ObjectNode map =
        Artifact.experimental(
            Artifact.of(
                "ConceptMap",
                "codes-to-findings",
                knowledge.version(),
                "What the codes of a record answer"));
    ArrayNode groups = map.putArray("group");
    bySystem(codes.concepts())
        .forEach(
            (system, concepts) -> {
              ObjectNode group =
                  groups.addObject().put("source", system).put("target", Addresses.ASKED);
              ArrayNode elements = group.putArray("element");
              for (CodedConcept concept : concepts) {
                ObjectNode element =
                    elements
                        .addObject()
                        .put("code", codes.plainCode(concept))
                        .put("display", shown(concept));
                targets(element.putArray("target"), concept);
              }
            });
    return map;
  }

  private void targets(ArrayNode targets, CodedConcept concept) {
    for (CodeMeaning meaning : concept.meanings()) {
      String finding = answers(meaning);
      if (finding.isEmpty()) {
        String why =
            meaning.kind() == CodeMeaning.Kind.LABEL
                ? "a diagnosis already made is what is asked, and never an input"
                : meaning.note();
        targets
            .addObject()
            .put("equivalence", "unmatched")
            .put("comment", why.isEmpty() ? "says nothing that is asked" : why);
      } else {
        ObjectNode target =
            targets
                .addObject()
                .put("code", finding)
                .put("display", knowledge.label(finding))
                .put("equivalence", meaning.bothWays() ? "equivalent" : "wider");
        target.put("comment", comment(meaning));
      }
    }
    if (targets.isEmpty()) {
      targets
          .addObject()
          .put("equivalence", "unmatched")
          .put("comment", "known, and nothing that is asked");
    }
  }

  private static String answers(CodeMeaning meaning) {
    return switch (meaning.kind()) {
      case CK, CK_WORD -> CK;
      case LABEL, NONE -> "";
      default -> meaning.finding();
    };
  }

  private static String comment(CodeMeaning meaning) {
    String direction = meaning.bothWays() ? "" : "; its absence says nothing";
    return "read as " + word(meaning.kind()).replace('-', ' ') + direction;
  }

  /** What coded results and interpretations say. */
  ObjectNode answers() {
    ObjectNode map =
        Artifact.experimental(
            Artifact.of(
                "ConceptMap", "coded-answers", knowledge.version(), "What a coded result says"));
    Map<String, ArrayNode> bySystem = new LinkedHashMap<>();
    ArrayNode groups = map.putArray("group");
    for (AnswerCode answer : codes.answerCodes()) {
      bySystem
          .computeIfAbsent(
              answer.system(),
              system ->
                  groups
                      .addObject()
                      .put("source", system)
                      .put("target", Addresses.BASE + "CodeSystem/coded-answer")
                      .putArray("element"))
          .addObject()
          .put("code", answer.code())
          .put("display", answer.display())
          .putArray("target")
          .addObject()
          .put("code", word(answer.says()))
          .put("equivalence", "equivalent");
    }
    return map;
  }

  /** How many codes answer something, and how many do not. */
  MappedCodes counted() {
    int answering = 0;
    int silent = 0;
    int nothing = 0;
    for (CodedConcept concept : codes.concepts()) {
      if (concept.meanings().isEmpty()) {
        nothing++;
      } else if (concept.meanings().stream().allMatch(m -> answers(m).isEmpty())) {
        silent++;
      } else {
        answering++;
      }
    }
    return new MappedCodes(answering, silent, nothing);
  }
}
