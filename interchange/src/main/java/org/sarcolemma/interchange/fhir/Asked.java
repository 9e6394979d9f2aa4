package org.sarcolemma.interchange.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.knowledge.codes.CodeMeaning;
import org.sarcolemma.knowledge.codes.CodedConcept;

/** What a code tells the screens. */
final class Asked {
  private static final String DRUG = "drug_";

  private final CodeBook codes;
  private final Set<String> wanted;

  Asked(CodeBook codes, Set<String> wanted) {
    this.codes = codes;
    this.wanted = wanted;
  }

  /** Kinds of things a screen asks for. */
  enum Kind {
    /** A diagnosis; the key is its concept. */
    LABEL,
    /** A sign; the key is its finding. */
    SIGN,
    /** A creatine kinase. */
    CK,
    /** An antibody test; the key is its finding. */
    ANTIBODY,
    /** A drug; the key is its name. */
    DRUG,
    /** An examination; the key is its concept. */
    EVALUATION,
    /** A genetic test without a causal variant. */
    NO_VARIANT,
    /** A variant. */
    VARIANT,
    /** What a variant means. */
    SIGNIFICANCE,
    /** Body weight. */
    WEIGHT,
    /** Body height or length. */
    HEIGHT
  }

  /**
   * One thing.
   *
   * @param kind its kind
   * @param key what it is, in the words of the screens
   * @param words how it is called
   */
  record Thing(Kind kind, String key, String words) {}

  /** Everything one code tells; empty when no screen asks for it. */
  List<Thing> of(String uri, String code) {
    List<String> keys = codes.keys(uri, code);
    Optional<CodedConcept> concept = codes.concept(uri, code);
    List<Thing> things = new ArrayList<>();
    String words = concept.map(CodedConcept::label).orElse("");
    for (String key : keys) {
      byKey(key, words).ifPresent(things::add);
    }
    for (CodeMeaning meaning : concept.map(CodedConcept::meanings).orElse(List.of())) {
      if (meaning.kind() == CodeMeaning.Kind.CK) {
        things.add(new Thing(Kind.CK, "ck", words));
      } else if (wanted.contains(meaning.finding())) {
        if (meaning.kind() == CodeMeaning.Kind.SIGN) {
          things.add(new Thing(Kind.SIGN, meaning.finding(), words));
        } else if (meaning.kind() == CodeMeaning.Kind.ANTIBODY) {
          things.add(new Thing(Kind.ANTIBODY, meaning.finding(), words));
        }
      }
    }
    return things.stream().distinct().toList();
  }

  private Optional<Thing> byKey(String key, String words) {
    Optional<Kind> fixed =
        switch (key) {
          case "lab_gene_variant" -> Optional.of(Kind.VARIANT);
          case "lab_gene_significance" -> Optional.of(Kind.SIGNIFICANCE);
          case "genetic_panel_negative" -> Optional.of(Kind.NO_VARIANT);
          case "vital_weight" -> Optional.of(Kind.WEIGHT);
          case "vital_height", "vital_length" -> Optional.of(Kind.HEIGHT);
          default -> Optional.empty();
        };
    if (fixed.isPresent()) {
      return Optional.of(new Thing(fixed.get(), key, words));
    }
    if (wanted.contains(key)) {
      return Optional.of(
          new Thing(key.startsWith("proc_") ? Kind.EVALUATION : Kind.LABEL, key, words));
    }
    String drug = key.startsWith(DRUG) ? key.substring(DRUG.length()) : "";
    return wanted.contains(drug)
        ? Optional.of(new Thing(Kind.DRUG, drug, words))
        : Optional.empty();
  }

  /** Everything some codings tell, of some kinds. */
  List<Thing> of(List<Coding> codings, Set<Kind> kinds) {
    return codings.stream()
        .flatMap(coding -> of(coding.system(), coding.code()).stream())
        .filter(thing -> kinds.contains(thing.kind()))
        .distinct()
        .toList();
  }
}
