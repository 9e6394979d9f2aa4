package org.sarcolemma.server.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sarcolemma.knowledge.coverage.Coverage;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.regimen.Drug;
import org.sarcolemma.treatment.regimen.Regimen;
import org.sarcolemma.treatment.regimen.Source;

/** The evidence page of a drug: every source's way to give it, side by side. */
final class DrugPages {
  private final Formulary formulary;
  private final Coverage coverage;

  DrugPages(EvidenceBook book) {
    this.formulary = book.formulary();
    this.coverage = book.coverage();
  }

  Optional<EvidenceView> find(String id) {
    return Optional.ofNullable(formulary.drugs().get(id))
        .map(this::page)
        .or(() -> Optional.ofNullable(formulary.sources().get(id)).map(this::source));
  }

  /** A guideline, protocol or leaflet, with the drugs whose doses stand on it. */
  private EvidenceView source(Source source) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("Written for", source.children()));
    facts.add(Fact.of("How it was read", source.note()));
    for (Drug drug : formulary.drugs().values()) {
      for (Regimen regimen : formulary.regimens(drug)) {
        if (regimen.terms().source().equals(source.id())) {
          facts.add(
              Fact.linked(
                  drug.facts().label(),
                  regimen.terms().label() + "; " + regimen.terms().where(),
                  drug.id()));
        }
      }
    }
    return EvidenceView.withoutRows(
        "Source of doses and checks", source.id(), source.citation(), "", facts);
  }

  List<Drug> all() {
    return List.copyOf(formulary.drugs().values());
  }

  private EvidenceView page(Drug drug) {
    List<Fact> facts = new ArrayList<>();
    if (!drug.facts().names().isEmpty()) {
      facts.add(Fact.of("Other names", String.join(", ", drug.facts().names())));
    }
    Set<String> claims = new LinkedHashSet<>();
    for (Regimen regimen : formulary.regimens(drug)) {
      facts.add(
          Fact.of(
              formulary.shortName(regimen.terms().source())
                  + (regimen.terms().verified() ? "" : ", assumption, not evidence"),
              regimen.terms().label()
                  + "; "
                  + regimen.terms().population()
                  + (regimen.terms().course().isEmpty() ? "" : "; " + regimen.terms().course())));
      Source source = formulary.sources().get(regimen.terms().source());
      if (source != null) {
        facts.add(Fact.linked("Source", source.citation() + " " + source.note(), source.id()));
      }
      claims.addAll(regimen.terms().claims());
    }
    if (!drug.facts().silence().isEmpty()) {
      facts.add(Fact.of("No cited dose", drug.facts().silence()));
    }
    for (String claim : claims) {
      facts.add(Fact.linked("Statement of the review", coverage.statement(claim), claim));
    }
    facts.add(
        new Fact("Dose for one child", "every cited dose, with its steps", Optional.of("/dose")));
    return EvidenceView.withoutRows(
        "Drug", drug.id(), drug.facts().label(), "Sources side by side; none is preferred.", facts);
  }
}
