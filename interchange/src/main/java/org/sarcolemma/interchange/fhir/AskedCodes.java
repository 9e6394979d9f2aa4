package org.sarcolemma.interchange.fhir;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.knowledge.codes.CodeMeaning.Kind;

/** The observations that {@link FhirReader} understands, as a FHIR search asks for them. */
public final class AskedCodes {
  private static final Set<Kind> OBSERVED =
      EnumSet.of(Kind.SIGN, Kind.CK, Kind.CK_WORD, Kind.ANTIBODY, Kind.RAISED, Kind.LOWERED);

  private AskedCodes() {}

  /** Each as {@code system|code}, sorted. */
  public static List<String> observations(CodeBook codes) {
    return codes.concepts().stream()
        .filter(concept -> OBSERVED.stream().anyMatch(concept::is))
        .flatMap(
            concept ->
                codes.address(concept.system()).stream()
                    .map(system -> system + "|" + codes.plainCode(concept)))
        .distinct()
        .sorted()
        .toList();
  }
}
