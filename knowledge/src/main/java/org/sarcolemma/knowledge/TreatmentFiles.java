package org.sarcolemma.knowledge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.bedside.BedsideFigures;
import org.sarcolemma.treatment.growth.SizeLimits;
import org.sarcolemma.treatment.measure.PlainDecimal;
import org.sarcolemma.treatment.regimen.DoseLimits;
import org.sarcolemma.treatment.regimen.DosingWeightRule;
import org.sarcolemma.treatment.regimen.Drug;
import org.sarcolemma.treatment.regimen.DrugFacts;
import org.sarcolemma.treatment.regimen.Methotrexate;
import org.sarcolemma.treatment.regimen.Monitoring;
import org.sarcolemma.treatment.regimen.OtherDrug;
import org.sarcolemma.treatment.regimen.PreTreatmentCheck;
import org.sarcolemma.treatment.regimen.Route;
import org.sarcolemma.treatment.regimen.Source;

/** Loads the rules of treatment from {@code treatment/}; start here for where a dose comes from. */
public final class TreatmentFiles {
  private final KnowledgeSource source;

  private TreatmentFiles(KnowledgeSource source) {
    this.source = source;
  }

  /**
   * The formulary shipped with this software.
   *
   * @throws KnowledgeException when a file is missing or malformed
   */
  public static Formulary load() {
    return load(KnowledgeSource.shipped());
  }

  /**
   * A formulary from elsewhere, for example a draft in a folder.
   *
   * @throws KnowledgeException when a file is missing or malformed
   */
  public static Formulary load(KnowledgeSource source) {
    Recorded recorded = new Recorded(source);
    TreatmentFiles files = new TreatmentFiles(recorded);
    try {
      Map<String, Drug> drugs = files.drugs();
      Document limits = Document.read(recorded, "treatment/limits.yaml");
      Formulary formulary =
          new Formulary(
              "",
              files.sources(),
              drugs,
              new RegimenFile(recorded, drugs).regimens(),
              files.checks(),
              files.monitoring(),
              new GrowthFile(recorded).reference(),
              sizeLimits(limits.only("size", "dose", "dosing_weight", "bedside").at("size")),
              doseLimits(limits),
              bedside(limits.at("bedside")));
      return formulary.versioned(recorded.version());
    } catch (IllegalArgumentException e) {
      throw new KnowledgeException("treatment", String.valueOf(e.getMessage()), e);
    }
  }

  private Map<String, Source> sources() {
    Map<String, Source> sources = new LinkedHashMap<>();
    for (Document at : Document.read(source, "treatment/sources.yaml").entries()) {
      at.only("id", "short", "citation", "children", "note");
      Source entry =
          new Source(
              at.text("id"),
              at.text("short"),
              at.text("citation"),
              at.text("children"),
              at.text("note"));
      at.once(sources.put(entry.id(), entry));
    }
    return sources;
  }

  private Map<String, Drug> drugs() {
    Map<String, Drug> drugs = new LinkedHashMap<>();
    for (Document at : Document.read(source, "treatment/drugs.yaml").entries()) {
      at.only("id", "label", "classes", "names", "routes", "cytotoxic", "silence", "look_alike");
      DrugFacts facts =
          new DrugFacts(
              at.text("label"),
              at.texts("classes"),
              at.texts("names"),
              routes(at),
              at.flag("cytotoxic"),
              at.text("silence", ""),
              at.text("look_alike", ""));
      String id = at.text("id");
      Drug drug =
          at.make(
              () ->
                  id.equals(Methotrexate.ID) ? new Methotrexate(facts) : new OtherDrug(id, facts));
      at.once(drugs.put(id, drug));
    }
    return drugs;
  }

  /** Routes by their words. */
  static List<Route> routes(Document at) {
    List<Route> routes = new ArrayList<>();
    for (String word : at.texts("routes")) {
      Optional<Route> route = Optional.empty();
      for (Route known : Route.values()) {
        if (known.words().equals(word)) {
          route = Optional.of(known);
        }
      }
      routes.add(route.orElseThrow(() -> at.problem("'" + word + "' is no route")));
    }
    return routes;
  }

  private List<PreTreatmentCheck> checks() {
    List<PreTreatmentCheck> checks = new ArrayList<>();
    for (Document at : Document.read(source, "treatment/checks.yaml").entries()) {
      at.only("id", "question", "drugs", "source", "verified");
      checks.add(
          new PreTreatmentCheck(
              at.text("id"),
              at.text("question"),
              at.texts("drugs"),
              at.text("source"),
              at.flag("verified")));
    }
    return checks;
  }

  private List<Monitoring> monitoring() {
    List<Monitoring> items = new ArrayList<>();
    for (Document at : Document.read(source, "treatment/monitoring.yaml").entries()) {
      at.only("id", "text", "drugs", "source", "verified");
      items.add(
          new Monitoring(
              at.text("id"),
              at.text("text"),
              at.texts("drugs"),
              at.text("source"),
              at.flag("verified")));
    }
    return items;
  }

  private static SizeLimits sizeLimits(Document at) {
    return at.make(
        () ->
            new SizeLimits(
                signed(at, "confirm_z"),
                signed(at, "block_z"),
                signed(at, "height_low_z"),
                signed(at, "height_high_z"),
                signed(at, "swap_bmi_z"),
                signed(at, "swap_weight_z"),
                decimal(at, "pounds_per_kilogram"),
                decimal(at, "jump_share"),
                at.whole("jump_days"),
                at.whole("infant_weight_days"),
                at.whole("weight_days"),
                at.whole("height_days"),
                signed(at, "surface_gap")));
  }

  private static DoseLimits doseLimits(Document limits) {
    Document dose = limits.at("dose");
    Document weight = limits.at("dosing_weight");
    return new DoseLimits(
        decimal(dose, "children_below_years"),
        decimal(dose, "newborn_below_years"),
        decimal(dose, "most_rounding_share"),
        decimal(dose, "plasma_ml_per_kg"),
        new DosingWeightRule(
            decimal(weight, "height_from_cm"),
            decimal(weight, "female_above_kg"),
            decimal(weight, "male_above_kg"),
            decimal(weight, "kg_per_inch"),
            decimal(weight, "share")));
  }

  private static BedsideFigures bedside(Document at) {
    List<BedsideFigures.VaccineWait> waits = new ArrayList<>();
    for (Document wait : at.at("vaccine_waits").entries()) {
      waits.add(
          new BedsideFigures.VaccineWait(decimal(wait, "up_to_g_per_kg"), wait.whole("months")));
    }
    List<BedsideFigures.InfusionSpeed> products = new ArrayList<>();
    for (Document product : at.at("products").entries()) {
      products.add(
          new BedsideFigures.InfusionSpeed(
              product.text("id"),
              decimal(product, "percent"),
              decimal(product, "start_ml_per_kg_min"),
              decimal(product, "most_ml_per_kg_min"),
              decimal(product, "risk_mg_per_kg_min")));
    }
    return new BedsideFigures(
        decimal(at, "schwartz"),
        decimal(at, "micromoles_per_milligram"),
        decimal(at, "hydrocortisone_per_prednisolone"),
        decimal(at, "adrenal_mg_per_m2"),
        at.whole("adrenal_weeks"),
        at.whole("taper_after_days"),
        waits,
        decimal(at, "cyclophosphamide_mg_per_m2"),
        products);
  }

  /** A score, which may lie below zero and never enters a dose. */
  private static double signed(Document at, String key) {
    String text = at.text(key);
    return text.startsWith("-")
        ? -PlainDecimal.parse(text.substring(1)).doubleValue()
        : PlainDecimal.parse(text).doubleValue();
  }

  /** An exact number, written as text so that no binary fraction is ever in between. */
  static BigDecimal decimal(Document at, String key) {
    return PlainDecimal.parse(at.text(key));
  }
}
