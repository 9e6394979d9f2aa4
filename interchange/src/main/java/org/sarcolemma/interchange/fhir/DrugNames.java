package org.sarcolemma.interchange.fhir;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.treatment.regimen.Route;

/** Names of drugs by their codes, as the checks of an order know them. Text is never matched. */
final class DrugNames {
  private static final String DRUG = "drug_";
  private static final String VACCINE = "vaccine_";

  private final CodeBook codes;

  DrugNames(CodeBook codes) {
    this.codes = codes;
  }

  /** Every name the codings may mean; none when no code is known. */
  Set<String> of(List<Coding> codings) {
    Set<String> names = new LinkedHashSet<>();
    for (Coding coding : codings) {
      for (String key : codes.keys(coding.system(), coding.code())) {
        if (key.startsWith(DRUG)) {
          names.add(key.substring(DRUG.length()));
        } else if (key.startsWith(VACCINE)) {
          names.add(key.substring(VACCINE.length()));
        }
      }
    }
    return names;
  }

  /** One name of several: immunoglobulin has one code, and its route tells which it is. */
  static Optional<String> one(Set<String> names, Optional<Route> route) {
    if (names.contains("ivig") && names.contains("scig")) {
      return Optional.of(route.filter(r -> r == Route.SUBCUTANEOUS).isPresent() ? "scig" : "ivig");
    }
    return names.size() == 1 ? names.stream().findFirst() : Optional.empty();
  }
}
