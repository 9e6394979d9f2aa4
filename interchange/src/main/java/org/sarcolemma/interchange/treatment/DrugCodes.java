package org.sarcolemma.interchange.treatment;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.knowledge.codes.CodedConcept;
import org.sarcolemma.treatment.regimen.Drug;

/** The codes of our drugs in public vocabularies, as far as the code book has verified ones. */
public final class DrugCodes {
  private static final Set<String> VOCABULARIES = Set.of("RXNORM", "ATC", "SNOMEDCT");

  private final CodeBook codes;

  /** Over the codes that are known. */
  public DrugCodes(CodeBook codes) {
    this.codes = codes;
  }

  /** Writes a drug as a coded element; without a code its name alone. */
  public void put(ObjectNode concept, Drug drug) {
    ArrayNode codings = concept.arrayNode();
    for (CodedConcept known : codes.concepts()) {
      if (VOCABULARIES.contains(known.system())
          && known.label().equalsIgnoreCase(drug.facts().label())) {
        codes
            .address(known.system())
            .ifPresent(
                system ->
                    codings
                        .addObject()
                        .put("system", system)
                        .put("code", codes.plainCode(known))
                        .put("display", known.display()));
      }
    }
    if (!codings.isEmpty()) {
      concept.set("coding", codings);
    }
    concept.put("text", drug.facts().label());
  }
}
