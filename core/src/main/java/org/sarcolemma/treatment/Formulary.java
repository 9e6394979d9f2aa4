package org.sarcolemma.treatment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarcolemma.treatment.bedside.BedsideFigures;
import org.sarcolemma.treatment.growth.GrowthReference;
import org.sarcolemma.treatment.growth.SizeLimits;
import org.sarcolemma.treatment.regimen.DoseLimits;
import org.sarcolemma.treatment.regimen.Drug;
import org.sarcolemma.treatment.regimen.Monitoring;
import org.sarcolemma.treatment.regimen.PreTreatmentCheck;
import org.sarcolemma.treatment.regimen.Regimen;
import org.sarcolemma.treatment.regimen.Source;

/**
 * Everything known about giving drugs, as loaded from the treatment files.
 *
 * @param version hash of the files
 * @param sources where rules come from, by id
 * @param drugs drugs by generic name, in the order of the files
 * @param regimens every source's way to give them, the review's first
 * @param checks what must be known before the first dose
 * @param monitoring what to look at during treatment
 * @param growth how heavy and tall children are
 * @param sizeLimits when a weight or height is questioned
 * @param doseLimits limits that hold for every dose
 * @param bedside figures of small formulas around a dose
 */
public record Formulary(
    String version,
    Map<String, Source> sources,
    Map<String, Drug> drugs,
    List<Regimen> regimens,
    List<PreTreatmentCheck> checks,
    List<Monitoring> monitoring,
    GrowthReference growth,
    SizeLimits sizeLimits,
    DoseLimits doseLimits,
    BedsideFigures bedside) {
  /** Copies its collections, keeping their order; refuses a regimen from nowhere. */
  public Formulary {
    sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    drugs = Collections.unmodifiableMap(new LinkedHashMap<>(drugs));
    regimens = List.copyOf(regimens);
    checks = List.copyOf(checks);
    monitoring = List.copyOf(monitoring);
    for (Regimen regimen : regimens) {
      if (!sources.containsKey(regimen.terms().source())) {
        throw new IllegalArgumentException(
            "source '" + regimen.terms().source() + "' of " + regimen.id() + " is not listed");
      }
    }
  }

  /** The same under a version. */
  public Formulary versioned(String name) {
    return new Formulary(
        name,
        sources,
        drugs,
        regimens,
        checks,
        monitoring,
        growth,
        sizeLimits,
        doseLimits,
        bedside);
  }

  /**
   * The drug of a name.
   *
   * @param name generic name or another name an order may use; case and spaces do not matter
   */
  public Optional<Drug> drug(String name) {
    Drug asWritten = drugs.get(name);
    if (asWritten != null) {
      return Optional.of(asWritten);
    }
    String plain = plain(name);
    return drugs.values().stream()
        .filter(
            drug ->
                drug.id().equals(plain)
                    || drug.facts().names().stream().anyMatch(n -> plain(n).equals(plain)))
        .findFirst();
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("[\\s_-]+", "_");
  }

  /** The regimens of a drug, in the order of the files. */
  public List<Regimen> regimens(Drug drug) {
    List<Regimen> mine = new ArrayList<>();
    for (Regimen regimen : regimens) {
      if (regimen.drug().equals(drug)) {
        mine.add(regimen);
      }
    }
    return mine;
  }

  /** A source's name in a line; its id when it is not listed. */
  public String shortName(String source) {
    Source known = sources.get(source);
    return known == null ? source : known.shortName();
  }
}
