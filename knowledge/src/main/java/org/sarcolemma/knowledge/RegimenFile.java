package org.sarcolemma.knowledge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sarcolemma.treatment.measure.Amount;
import org.sarcolemma.treatment.regimen.Cap;
import org.sarcolemma.treatment.regimen.Drug;
import org.sarcolemma.treatment.regimen.Eligibility;
import org.sarcolemma.treatment.regimen.Formula;
import org.sarcolemma.treatment.regimen.Interval;
import org.sarcolemma.treatment.regimen.Metaboliser;
import org.sarcolemma.treatment.regimen.Methotrexate;
import org.sarcolemma.treatment.regimen.MethotrexateRegimen;
import org.sarcolemma.treatment.regimen.OtherDrug;
import org.sarcolemma.treatment.regimen.Period;
import org.sarcolemma.treatment.regimen.Regimen;
import org.sarcolemma.treatment.regimen.RegimenTerms;
import org.sarcolemma.treatment.regimen.Rounding;
import org.sarcolemma.treatment.regimen.TimedRegimen;

/** Reads {@code treatment/regimens.yaml}. */
final class RegimenFile {
  private final KnowledgeSource source;
  private final Map<String, Drug> drugs;

  RegimenFile(KnowledgeSource source, Map<String, Drug> drugs) {
    this.source = source;
    this.drugs = drugs;
  }

  List<Regimen> regimens() {
    List<Regimen> regimens = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    for (Document at : Document.read(source, "treatment/regimens.yaml").entries()) {
      Regimen regimen = at.make(() -> regimen(at));
      at.once(ids.add(regimen.id()) ? null : regimen);
      regimens.add(regimen);
    }
    return regimens;
  }

  private Regimen regimen(Document at) {
    at.only(
        "id",
        "drug",
        "label",
        "source",
        "where",
        "verified",
        "population",
        "when",
        "routes",
        "dose",
        "dosing_weight",
        "per",
        "every",
        "caps",
        "rounding",
        "doses",
        "over_days",
        "course",
        "claims",
        "note");
    String name = at.text("drug");
    Drug drug = drugs.get(name);
    if (drug == null) {
      throw at.problem("drug '" + name + "' is not listed");
    }
    if (drug instanceof Methotrexate methotrexate) {
      if (at.has("every")) {
        throw at.problem("methotrexate is once a week; 'every' cannot be written here");
      }
      return new MethotrexateRegimen(methotrexate, terms(at));
    }
    return new TimedRegimen((OtherDrug) drug, terms(at), at.optional("every").map(Interval::parse));
  }

  private static RegimenTerms terms(Document at) {
    return new RegimenTerms(
        at.text("id"),
        at.text("label"),
        at.text("source"),
        at.text("where"),
        at.flag("verified"),
        at.text("population"),
        TreatmentFiles.routes(at),
        Formula.parse(at.text("dose"), at.flag("dosing_weight")),
        at.word("per", Period.class),
        caps(at),
        at.optional("rounding").map(text -> rounding(at, text)),
        eligibility(at),
        at.text("course", ""),
        at.wholes("doses"),
        at.wholes("over_days"),
        at.texts("claims"),
        at.text("note", ""));
  }

  private static Rounding rounding(Document at, String text) {
    return new Rounding(Amount.parse(text), "as the source says, " + at.text("source"));
  }

  private static List<Cap> caps(Document at) {
    List<Cap> caps = new ArrayList<>();
    if (at.has("caps")) {
      for (Document cap : at.at("caps").entries()) {
        cap.only("limit", "per", "source", "borrowed", "verified");
        caps.add(
            cap.make(
                () ->
                    new Cap(
                        Amount.parse(cap.text("limit")),
                        cap.word("per", Period.class),
                        cap.text("source"),
                        cap.flag("borrowed"),
                        cap.flag("verified"))));
      }
    }
    return caps;
  }

  private static Eligibility eligibility(Document at) {
    if (!at.has("when")) {
      return Eligibility.EVERY_CHILD;
    }
    Document when =
        at.at("when")
            .only(
                "years_from",
                "years_below",
                "surface_above",
                "surface_from",
                "surface_up_to",
                "tpmt",
                "nudt15");
    return new Eligibility(
        decimal(when, "years_from"),
        decimal(when, "years_below"),
        decimal(when, "surface_above"),
        decimal(when, "surface_from"),
        decimal(when, "surface_up_to"),
        metaboliser(when, "tpmt"),
        metaboliser(when, "nudt15"));
  }

  private static Optional<BigDecimal> decimal(Document at, String key) {
    return at.has(key) ? Optional.of(TreatmentFiles.decimal(at, key)) : Optional.empty();
  }

  private static Optional<Metaboliser> metaboliser(Document at, String key) {
    return at.has(key) ? Optional.of(at.word(key, Metaboliser.class)) : Optional.empty();
  }
}
