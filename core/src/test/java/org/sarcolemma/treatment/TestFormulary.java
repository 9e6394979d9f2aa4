package org.sarcolemma.treatment;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarcolemma.patient.Sex;
import org.sarcolemma.treatment.bedside.BedsideFigures;
import org.sarcolemma.treatment.growth.GrowthMeasure;
import org.sarcolemma.treatment.growth.GrowthReference;
import org.sarcolemma.treatment.growth.GrowthRow;
import org.sarcolemma.treatment.growth.SizeLimits;
import org.sarcolemma.treatment.measure.Amount;
import org.sarcolemma.treatment.regimen.Cap;
import org.sarcolemma.treatment.regimen.DoseLimits;
import org.sarcolemma.treatment.regimen.DosingWeightRule;
import org.sarcolemma.treatment.regimen.Drug;
import org.sarcolemma.treatment.regimen.DrugFacts;
import org.sarcolemma.treatment.regimen.Eligibility;
import org.sarcolemma.treatment.regimen.Formula;
import org.sarcolemma.treatment.regimen.Interval;
import org.sarcolemma.treatment.regimen.Metaboliser;
import org.sarcolemma.treatment.regimen.Methotrexate;
import org.sarcolemma.treatment.regimen.MethotrexateRegimen;
import org.sarcolemma.treatment.regimen.Monitoring;
import org.sarcolemma.treatment.regimen.OtherDrug;
import org.sarcolemma.treatment.regimen.Period;
import org.sarcolemma.treatment.regimen.PreTreatmentCheck;
import org.sarcolemma.treatment.regimen.Regimen;
import org.sarcolemma.treatment.regimen.RegimenTerms;
import org.sarcolemma.treatment.regimen.Rounding;
import org.sarcolemma.treatment.regimen.Route;
import org.sarcolemma.treatment.regimen.Source;
import org.sarcolemma.treatment.regimen.TimedRegimen;

/** A small formulary with one drug for every turn the engine can take; its figures are made up. */
public final class TestFormulary {
  public static final Methotrexate METHOTREXATE = new Methotrexate(facts("methotrexate", true));
  public static final OtherDrug DAILY = drug("daily", false);
  public static final OtherDrug TWICE = drug("twice", true);
  public static final OtherDrug MONTHLY = drug("monthly", false);
  public static final OtherDrug GENES = drug("genes", false);
  public static final OtherDrug BANDS = drug("bands", false);
  public static final OtherDrug EXCHANGE = drug("exchange", false);
  public static final OtherDrug HEAVY = drug("heavy", false);
  public static final OtherDrug UNREAD = drug("unread", false);
  public static final OtherDrug NOTHING = drug("nothing", false);
  public static final OtherDrug SILENT =
      new OtherDrug(
          "silent",
          new DrugFacts(
              "silent", List.of(), List.of(), List.of(Route.ORAL), false, "adults only", ""));

  private TestFormulary() {}

  private static DrugFacts facts(String label, boolean cytotoxic) {
    return new DrugFacts(
        label,
        List.of("class_" + label),
        List.of(label + " other name"),
        List.of(Route.ORAL),
        cytotoxic,
        "",
        "");
  }

  private static OtherDrug drug(String id, boolean cytotoxic) {
    return new OtherDrug(id, facts(id, cytotoxic));
  }

  public static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  /** Terms with a formula and caps; everything else plain. */
  public static RegimenTerms terms(String id, String dose, Period per, Cap... caps) {
    return new RegimenTerms(
        id,
        "label of " + id,
        "paper",
        "page 1",
        true,
        "children",
        List.of(Route.ORAL, Route.SUBCUTANEOUS),
        Formula.parse(dose, false),
        per,
        List.of(caps),
        Optional.empty(),
        Eligibility.EVERY_CHILD,
        "",
        List.of(),
        List.of(),
        List.of("S-1"),
        "");
  }

  public static RegimenTerms with(
      RegimenTerms terms,
      Formula formula,
      Optional<Rounding> rounding,
      Eligibility eligibility,
      String course,
      List<Integer> doses,
      List<Integer> overDays) {
    return new RegimenTerms(
        terms.id(),
        terms.label(),
        terms.source(),
        terms.where(),
        terms.verified(),
        terms.population(),
        terms.routes(),
        formula,
        terms.per(),
        terms.caps(),
        rounding,
        eligibility,
        course,
        doses,
        overDays,
        terms.claims(),
        terms.note());
  }

  public static RegimenTerms eligible(RegimenTerms terms, Eligibility who) {
    return with(
        terms,
        terms.formula(),
        terms.rounding(),
        who,
        terms.course(),
        terms.doses(),
        terms.overDays());
  }

  public static Cap cap(String limit, Period per) {
    return new Cap(Amount.parse(limit), per, "paper", false, true);
  }

  public static Optional<Interval> every(String text) {
    return Optional.of(Interval.parse(text));
  }

  public static Eligibility surface(String above, String from, String upTo) {
    return new Eligibility(
        Optional.empty(),
        Optional.empty(),
        optional(above),
        optional(from),
        optional(upTo),
        Optional.empty(),
        Optional.empty());
  }

  public static Eligibility genes(Metaboliser tpmt, Metaboliser nudt15) {
    return new Eligibility(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(tpmt),
        Optional.of(nudt15));
  }

  public static Eligibility ages(String from, String below) {
    return new Eligibility(
        optional(from),
        optional(below),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<BigDecimal> optional(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(number(text));
  }

  private static List<Regimen> regimens() {
    RegimenTerms monthly =
        terms(
            "monthly-paper",
            "2 g/kg",
            Period.MONTH,
            new Cap(Amount.parse("70 g"), Period.MONTH, "paper", false, false));
    RegimenTerms heavy = terms("heavy-paper", "2 g/kg", Period.COURSE);
    RegimenTerms course = terms("twice-course", "500 mg/m2", Period.DOSE);
    RegimenTerms unread = terms("unread-paper", "1 mg", Period.DAY);
    return List.of(
        new MethotrexateRegimen(
            METHOTREXATE,
            terms("methotrexate-review", "0.3 mg/kg", Period.WEEK, cap("15 mg", Period.WEEK))),
        new MethotrexateRegimen(
            METHOTREXATE,
            terms(
                "methotrexate-share",
                "15 to 20 mg/m2",
                Period.WEEK,
                cap("50 mg", Period.WEEK),
                cap("40 mg", Period.WEEK),
                cap("45 mg", Period.WEEK))),
        new TimedRegimen(
            DAILY,
            terms(
                "daily-review",
                "1 or 2 mg/kg",
                Period.DAY,
                new Cap(Amount.parse("60 mg"), Period.DAY, "other", true, true)),
            every("1 day")),
        new TimedRegimen(
            TWICE,
            terms("twice-label", "600 mg/m2", Period.DOSE, cap("2 g", Period.DAY)),
            every("12 hours")),
        new TimedRegimen(
            TWICE,
            with(
                course,
                course.formula(),
                Optional.empty(),
                Eligibility.EVERY_CHILD,
                "a course",
                List.of(3, 6),
                List.of()),
            every("2 weeks")),
        new TimedRegimen(
            MONTHLY,
            with(
                monthly,
                monthly.formula(),
                Optional.of(new Rounding(Amount.parse("5 g"), "the paper")),
                Eligibility.EVERY_CHILD,
                "3 months",
                List.of(),
                List.of(2, 3)),
            every("1 month")),
        new TimedRegimen(
            GENES,
            eligible(
                terms("genes-normal", "2 to 3 mg/kg", Period.DAY),
                genes(Metaboliser.NORMAL, Metaboliser.NORMAL)),
            every("1 day")),
        new TimedRegimen(
            BANDS,
            eligible(terms("bands-small", "750 mg", Period.DOSE), surface("", "1.25", "1.5")),
            Optional.empty()),
        new TimedRegimen(
            BANDS,
            eligible(terms("bands-large", "1000 mg", Period.DOSE), surface("1.5", "", "")),
            every("1 week")),
        new TimedRegimen(
            EXCHANGE,
            eligible(terms("exchange", "1 to 1.5 plasma volumes", Period.DOSE), ages("1", "16")),
            every("2 days")),
        new TimedRegimen(
            HEAVY,
            with(
                heavy,
                Formula.parse("2 g/kg", true),
                Optional.empty(),
                Eligibility.EVERY_CHILD,
                "",
                List.of(),
                List.of()),
            every("4 weeks")),
        new TimedRegimen(
            UNREAD,
            new RegimenTerms(
                unread.id(),
                unread.label(),
                unread.source(),
                unread.where(),
                false,
                unread.population(),
                unread.routes(),
                unread.formula(),
                unread.per(),
                unread.caps(),
                unread.rounding(),
                unread.eligibility(),
                unread.course(),
                unread.doses(),
                unread.overDays(),
                unread.claims(),
                unread.note()),
            every("1 day")));
  }

  /** Boys and girls alike, median weight 10 + 2 × age, height 80 + 6 × age; no skew. */
  public static GrowthReference growth() {
    return new GrowthReference(
        List.of(
            row(GrowthMeasure.WEIGHT, Sex.FEMALE, true, 0, 4),
            row(GrowthMeasure.WEIGHT, Sex.FEMALE, true, 2, 12),
            row(GrowthMeasure.WEIGHT, Sex.MALE, true, 0, 5),
            row(GrowthMeasure.WEIGHT, Sex.MALE, true, 2, 13),
            row(GrowthMeasure.WEIGHT, Sex.FEMALE, false, 20, 60),
            row(GrowthMeasure.WEIGHT, Sex.FEMALE, false, 2, 12),
            row(GrowthMeasure.WEIGHT, Sex.MALE, false, 2, 13),
            row(GrowthMeasure.WEIGHT, Sex.MALE, false, 20, 70),
            row(GrowthMeasure.HEIGHT, Sex.FEMALE, false, 2, 86),
            row(GrowthMeasure.HEIGHT, Sex.FEMALE, false, 20, 164),
            row(GrowthMeasure.HEIGHT, Sex.MALE, false, 2, 87),
            row(GrowthMeasure.HEIGHT, Sex.MALE, false, 20, 177),
            row(GrowthMeasure.BMI, Sex.FEMALE, false, 2, 16),
            row(GrowthMeasure.BMI, Sex.FEMALE, false, 20, 22),
            row(GrowthMeasure.BMI, Sex.MALE, false, 2, 16.5),
            row(GrowthMeasure.BMI, Sex.MALE, false, 20, 23)));
  }

  private static GrowthRow row(
      GrowthMeasure measure, Sex sex, boolean lying, double years, double median) {
    double spread = measure == GrowthMeasure.HEIGHT ? 0.04 : 0.12;
    return new GrowthRow(measure, sex, lying, years, -1, median, spread);
  }

  public static SizeLimits sizeLimits() {
    return new SizeLimits(
        3, 5, -5, 3, 2.5, 2, number("2.2046"), number("0.1"), 30, 14, 30, 90, 0.1);
  }

  public static DoseLimits doseLimits() {
    return new DoseLimits(
        number("18"),
        number("0.08"),
        number("0.05"),
        number("70"),
        new DosingWeightRule(
            number("152.4"), number("45.5"), number("50"), number("2.3"), number("0.4")));
  }

  /** The whole of it. */
  public static Formulary formulary() {
    Map<String, Source> sources = new LinkedHashMap<>();
    sources.put("paper", new Source("paper", "The paper", "Paper 2020", "children", ""));
    sources.put("other", new Source("other", "Other paper", "Other 2021", "children", ""));
    Map<String, Drug> drugs = new LinkedHashMap<>();
    for (Drug drug :
        List.of(
            METHOTREXATE,
            DAILY,
            TWICE,
            MONTHLY,
            GENES,
            BANDS,
            EXCHANGE,
            HEAVY,
            UNREAD,
            NOTHING,
            SILENT)) {
      drugs.put(drug.id(), drug);
    }
    return new Formulary(
        "test",
        sources,
        drugs,
        regimens(),
        List.of(
            new PreTreatmentCheck("all", "All?", List.of("class_daily"), "paper", true),
            new PreTreatmentCheck("mtx", "Day?", List.of("methotrexate"), "paper", true)),
        List.of(
            new Monitoring("watch", "Watch.", List.of("daily"), "paper", true),
            new Monitoring("class", "Class.", List.of("class_twice"), "paper", false)),
        growth(),
        sizeLimits(),
        doseLimits(),
        new BedsideFigures(
            number("0.413"),
            number("88.4"),
            number("4"),
            number("2.5"),
            4,
            14,
            List.of(new BedsideFigures.VaccineWait(number("1"), 10)),
            number("7500"),
            List.of()));
  }
}
