package org.sarcolemma.knowledge.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcolemma.knowledge.OrderRuleFile;
import org.sarcolemma.knowledge.TreatmentFiles;
import org.sarcolemma.patient.Sex;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.cumulative.GivenDose;
import org.sarcolemma.treatment.dose.DoseOption;
import org.sarcolemma.treatment.dose.DoseQuestion;
import org.sarcolemma.treatment.dose.Doses;
import org.sarcolemma.treatment.measure.Amount;
import org.sarcolemma.treatment.measure.Body;
import org.sarcolemma.treatment.measure.BodySurface;
import org.sarcolemma.treatment.measure.Height;
import org.sarcolemma.treatment.measure.Origin;
import org.sarcolemma.treatment.measure.Weight;
import org.sarcolemma.treatment.order.Medication;
import org.sarcolemma.treatment.order.Order;
import org.sarcolemma.treatment.order.OrderChecks;
import org.sarcolemma.treatment.order.OrderChild;
import org.sarcolemma.treatment.order.OrderReport;
import org.sarcolemma.treatment.order.OrderUnit;
import org.sarcolemma.treatment.order.Severity;
import org.sarcolemma.treatment.order.Vaccine;
import org.sarcolemma.treatment.order.Verdict;
import org.sarcolemma.treatment.regimen.Drug;
import org.sarcolemma.treatment.regimen.Interval;
import org.sarcolemma.treatment.regimen.Metaboliser;
import org.sarcolemma.treatment.regimen.Route;

/** Orders against the shipped rules: a girl of 8 years, 25.6 kg, 128 cm unless told otherwise. */
class OrderChecksTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Formulary FORMULARY = TreatmentFiles.load();
  private static final OrderChecks CHECKS = new OrderChecks(FORMULARY, OrderRuleFile.load());

  private static Body girl(String years, String kg, String cm, int daysOld) {
    LocalDate day = TODAY.minusDays(daysOld);
    return new Body(
        Optional.of(new BigDecimal(years)),
        Sex.FEMALE,
        kg.isEmpty()
            ? Optional.empty()
            : Optional.of(new Weight(new BigDecimal(kg), Optional.of(day), Origin.MEASURED, false)),
        cm.isEmpty()
            ? Optional.empty()
            : Optional.of(new Height(new BigDecimal(cm), Optional.of(day), false)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** A child of an age and size with nothing else known. */
  private static OrderChild child(Body body, String... conditions) {
    return new OrderChild(
        body,
        new TreeSet<>(List.of(conditions)),
        List.of(),
        new TreeMap<>(),
        Optional.of(Metaboliser.NORMAL),
        Optional.of(Metaboliser.NORMAL),
        List.of(),
        List.of(),
        List.of());
  }

  private static final Body EIGHT = girl("8", "25.6", "128", 3);

  /** "drug; amount unit; route; hours or once; doses". */
  private static Order order(String text) {
    List<String> parts = new ArrayList<>(Arrays.asList(text.split(";", -1)));
    parts.replaceAll(String::strip);
    String[] amount = parts.get(1).split(" ", -1);
    boolean once = parts.get(3).equals("once");
    return new Order(
        parts.get(0),
        Optional.of(new BigDecimal(amount[0])),
        Optional.of(OrderUnit.of(amount[1])),
        Optional.empty(),
        Optional.of(Route.valueOf(parts.get(2))),
        once ? Optional.empty() : Optional.of(new BigDecimal(parts.get(3))),
        once,
        parts.size() > 4 ? Optional.of(Integer.valueOf(parts.get(4))) : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  private static List<String> found(String text, OrderChild child) {
    return CHECKS.check(order(text), child, TODAY).verdicts().stream()
        .map(v -> v.severity().name().toLowerCase(Locale.ROOT) + " " + v.id())
        .toList();
  }

  @ParameterizedTest
  @Tag("SR-39")
  @Tag("SR-47")
  @CsvSource({
    "methotrexate; 7.5 mg; ORAL; 168,",
    "methotrexate; 15 mg; SUBCUTANEOUS; 168,",
    "prednisolone; 50 mg; ORAL; 24,",
    "prednisolone; 12.5 mg; ORAL; 12,",
    "methylprednisolone; 750 mg; INTRAVENOUS; 24; 3,",
    "ivig; 2 g/kg; INTRAVENOUS; 720,",
    "ivig; 25 g; INTRAVENOUS; 24; 2,",
    "rituximab; 700 mg; INTRAVENOUS; 336; 2,",
    "cyclophosphamide; 500 mg/m2; INTRAVENOUS; 336; 3,",
    "azathioprine; 50 mg; ORAL; 24,",
    "mycophenolate mofetil; 500 mg; ORAL; 12,",
    "ciclosporin; 50 mg; ORAL; 12,",
    "hydroxychloroquine; 125 mg; ORAL; 24,",
    "infliximab; 6 mg/kg; INTRAVENOUS; 1344,",
    "etanercept; 20 mg; SUBCUTANEOUS; 168,",
    "abatacept; 250 mg; INTRAVENOUS; 672,",
    "leflunomide; 10 mg; ORAL; 24,",
    "methotrexate; 7.5 mg; ORAL; 24, critical methotrexate-more-than-weekly",
    "methotrexate; 7.5 mg; ORAL; 84, critical methotrexate-more-than-weekly",
    "methotrexate; 75 mg; ORAL; 168, critical over-cap",
    "methotrexate; 0.75 mg; ORAL; 168, critical tenfold-low",
    "methotrexate; 7.5 mg; INTRATHECAL; 168, critical wrong-route",
    "prednisolone; 500 mg; ORAL; 24, critical over-cap",
    "prednisolone; 5 mg; ORAL; 24, critical tenfold-low",
    "prednisolone; 10 mg; ORAL; 24, warning below-range",
    "methylprednisolone; 7500 mg; INTRAVENOUS; 24; 3, critical over-cap",
    "methylprednisolone; 750 mg; INTRAVENOUS; 24, warning frequency",
    "methylprednisolone; 750 mg; INTRAVENOUS; 24; 10, warning too-many-doses",
    "ivig; 20 g/kg; INTRAVENOUS; 720, critical tenfold",
    "ivig; 50 mg; INTRAVENOUS; 720, critical tenfold-low",
    "ivig; 2 g/kg; INTRAMUSCULAR; 720, critical wrong-route",
    "rituximab; 7 g; INTRAVENOUS; 336; 2, critical over-cap",
    "rituximab; 700 mg; INTRAVENOUS; 24; 2, warning frequency",
    "cyclophosphamide; 5000 mg/m2; INTRAVENOUS; once, critical tenfold",
    "cyclophosphamide; 500 mg/m2; INTRAVENOUS; 24; 3, warning frequency",
    "azathioprine; 500 mg; ORAL; 24, critical tenfold",
    "azathioprine; 110 mg; ORAL; 24, warning above-range",
    "azathioprine; 50 mg; ORAL; 168, warning too-seldom",
    "mycophenolate mofetil; 5 g; ORAL; 12, critical over-cap",
    "hydroxychloroquine; 400 mg; ORAL; 24, warning above-range",
    "etanercept; 20 mg; SUBCUTANEOUS; 24, warning frequency",
    "abatacept; 2500 mg; INTRAVENOUS; 672, critical over-cap",
    "leflunomide; 200 mg; ORAL; 24, critical tenfold",
    "simvastatin; 10 mg; ORAL; 24, critical statin"
  })
  void soundOrdersAreQuietAndUnsafeOnesAreNot(String text, String expected) {
    List<String> found = found(text, child(EIGHT));
    if (expected == null) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found).contains(expected);
    }
  }

  @ParameterizedTest
  @Tag("SR-43")
  @CsvSource({
    "methotrexate; 7.5 mg; ORAL; 168, pregnancy, critical pregnancy",
    "leflunomide; 10 mg; ORAL; 24, renal_impairment, critical kidney-leflunomide",
    "rituximab; 700 mg; INTRAVENOUS; once, hepatitis_b_unknown, critical"
        + " hepatitis-b-unknown-rituximab",
    "infliximab; 6 mg/kg; INTRAVENOUS; once, latent_tb_unknown, warning tuberculosis-unknown",
    "infliximab; 6 mg/kg; INTRAVENOUS; once, cardiomyopathy, critical heart-tnf",
    "cyclophosphamide; 500 mg/m2; INTRAVENOUS; once, cardiomyopathy, warning"
        + " heart-cyclophosphamide",
    "cyclophosphamide; 500 mg/m2; INTRAVENOUS; once, neutropenia, critical neutropenia",
    "cyclophosphamide; 500 mg/m2; INTRAVENOUS; once, active_infection, critical infection",
    "ivig; 2 g/kg; INTRAVENOUS; 720, iga_deficiency, critical iga",
    "ivig; 2 g/kg; INTRAVENOUS; 720, live_vaccine_planned, warning"
        + " live-vaccine-planned-immunoglobulin",
    "hydroxychloroquine; 125 mg; ORAL; 24, g6pd_deficiency, warning g6pd",
    "etanercept; 20 mg; SUBCUTANEOUS; 168, malignancy, critical malignancy",
    "prednisolone; 50 mg; ORAL; 24, muscular_dystrophy_not_excluded, warning dystrophy",
    "azathioprine; 50 mg; ORAL; 24, varicella_nonimmune, warning varicella",
    "methotrexate; 7.5 mg; ORAL; 168, liver_disease, critical liver"
  })
  void conditionsForbid(String text, String condition, String expected) {
    assertThat(found(text, child(EIGHT, condition))).contains(expected);
  }

  @Test
  void unknownImmunityIsNotCalledMissing() {
    Verdict varicella = verdict("azathioprine; 50 mg; ORAL; 24", "varicella_unknown", "varicella");
    assertThat(varicella.what()).contains("not known").doesNotContain("is not immune");
  }

  /** A quarter less after low counts is cited for cyclophosphamide alone (starship). */
  @Test
  void aQuarterLessIsSaidOfCyclophosphamideOnly() {
    assertThat(
            verdict("cyclophosphamide; 500 mg/m2; INTRAVENOUS; once", "neutropenia", "neutropenia")
                .fix())
        .contains("a quarter less");
    assertThat(
            verdict("methotrexate; 7.5 mg; ORAL; 168", "neutropenia", "neutropenia-antimetabolite")
                .fix())
        .doesNotContain("a quarter less");
  }

  private static Verdict verdict(String order, String condition, String rule) {
    return CHECKS.check(order(order), child(EIGHT, condition), TODAY).verdicts().stream()
        .filter(v -> v.id().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @Tag("SR-43")
  void allergiesDuplicatesAndInteractions() {
    OrderChild allergic =
        with(child(EIGHT), List.of("Methotrexate"), List.of(), List.of(), List.of());
    assertThat(found("methotrexate; 7.5 mg; ORAL; 168", allergic)).contains("critical allergy");
    assertThat(
            found(
                "ivig; 2 g/kg; INTRAVENOUS; 720",
                with(child(EIGHT), List.of("immunoglobulins"), List.of(), List.of(), List.of())))
        .contains("critical allergy");
    assertThat(found("methotrexate; 7.5 mg; ORAL; 168", taking("co-trimoxazole")))
        .contains("critical methotrexate-trimethoprim");
    assertThat(found("azathioprine; 50 mg; ORAL; 24", taking("allopurinol")))
        .contains("critical azathioprine-allopurinol");
    assertThat(found("ciclosporin; 50 mg; ORAL; 12", taking("clarithromycin")))
        .contains("warning calcineurin-inhibitor");
    assertThat(found("abatacept; 250 mg; INTRAVENOUS; 672", taking("etanercept")))
        .contains("critical two-biologics");
    assertThat(found("methotrexate; 7.5 mg; ORAL; 168", taking("methotrexate")))
        .contains("warning duplicate");
    assertThat(found("prednisolone; 50 mg; ORAL; 24", taking("dexamethasone")))
        .contains("warning duplicate");
    assertThat(found("methotrexate; 7.5 mg; ORAL; 168", taking("prednisolone", "folic acid")))
        .isEmpty();
    OrderReport unknown =
        CHECKS.check(order("methotrexate; 7.5 mg; ORAL; 168"), taking("herbal tea"), TODAY);
    assertThat(unknown.notUsed()).anyMatch(item -> item.contains("herbal tea"));
  }

  private static OrderChild taking(String... drugs) {
    List<Medication> list =
        Arrays.stream(drugs)
            .map(d -> new Medication(d, Optional.empty(), Optional.empty(), Optional.empty()))
            .toList();
    return with(child(EIGHT), List.of(), list, List.of(), List.of());
  }

  private static OrderChild with(
      OrderChild child,
      List<String> allergies,
      List<Medication> medications,
      List<GivenDose> given,
      List<Vaccine> vaccines) {
    return new OrderChild(
        child.body(),
        child.conditions(),
        allergies,
        child.labs(),
        child.tpmt(),
        child.nudt15(),
        medications,
        given,
        vaccines);
  }

  private static OrderChild given(String drug, String amount, int daysAgo, String area) {
    return with(
        child(EIGHT),
        List.of(),
        List.of(),
        List.of(
            new GivenDose(
                drug,
                Amount.parse(amount),
                Optional.of(TODAY.minusDays(daysAgo)),
                area.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new BodySurface(new BigDecimal(area), BodySurface.DOCUMENTED)),
                Optional.of(new BigDecimal("25.6")))),
        List.of());
  }

  @Test
  @Tag("SR-41")
  void totalsIntervalsAndVaccines() {
    String next = "cyclophosphamide; 750 mg/m2; INTRAVENOUS; once";
    assertThat(found(next, given("cyclophosphamide", "6750 mg", 40, "1"))).isEmpty();
    assertThat(found(next, given("cyclophosphamide", "6751 mg", 40, "1")))
        .containsExactly("critical cyclophosphamide-total");
    assertThat(found(next, given("cyclophosphamide", "750 mg", 40, "")))
        .containsExactly("warning cyclophosphamide-total-unknown");
    assertThat(found(next, given("cyclophosphamide", "500 mg", 5, "1")))
        .contains("warning too-soon");
    assertThat(found("methotrexate; 7.5 mg; ORAL; 168", given("methotrexate", "7.5 mg", 3, "")))
        .contains("critical methotrexate-more-than-weekly");
    assertThat(found("mmr; 1 mL; SUBCUTANEOUS; once", given("ivig", "50 g", 60, "")))
        .contains("critical live-vaccine-after-immunoglobulin");
    OrderChild vaccine =
        with(
            child(EIGHT),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Vaccine("mmr", true, Optional.empty(), true)));
    assertThat(found("rituximab; 700 mg; INTRAVENOUS; once", vaccine))
        .contains("warning live-vaccine");
    OrderChild inactivated =
        with(
            child(EIGHT),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Vaccine("influenza", false, Optional.empty(), true)));
    assertThat(found("rituximab; 700 mg; INTRAVENOUS; once", inactivated))
        .containsExactly("warning vaccine-with-rituximab");
  }

  @Test
  @Tag("SR-46")
  void whatCannotBeCheckedIsSaid() {
    OrderReport noWeight =
        CHECKS.check(order("azathioprine; 50 mg; ORAL; 24"), child(girl("8", "", "128", 3)), TODAY);
    assertThat(noWeight.notChecked()).anyMatch(r -> r.startsWith("NOT CHECKED: the dose"));
    OrderReport overCap =
        CHECKS.check(order("methotrexate; 75 mg; ORAL; 168"), child(girl("8", "", "", 3)), TODAY);
    assertThat(overCap.verdicts()).extracting(Verdict::id).contains("over-cap");
    OrderReport stale =
        CHECKS.check(
            order("azathioprine; 50 mg; ORAL; 24"), child(girl("8", "25.6", "128", 80)), TODAY);
    assertThat(stale.verdicts()).extracting(Verdict::id).containsExactly("weight-too-old");
    assertThat(stale.notChecked()).isNotEmpty();
    OrderReport pounds =
        CHECKS.check(
            order("azathioprine; 100 mg; ORAL; 24"), child(girl("8", "56.4", "128", 3)), TODAY);
    assertThat(pounds.verdicts()).extracting(Verdict::id).contains("weight-in-pounds");
    OrderReport stranger =
        CHECKS.check(order("remdesivir; 50 mg; ORAL; 24"), child(EIGHT, "moonstruck"), TODAY);
    assertThat(stranger.notChecked()).anyMatch(r -> r.contains("not in the formulary"));
    assertThat(stranger.notUsed()).anyMatch(r -> r.contains("moonstruck"));
    OrderReport tacrolimus = CHECKS.check(order("tacrolimus; 1 mg; ORAL; 12"), child(EIGHT), TODAY);
    assertThat(tacrolimus.verdicts()).isEmpty();
    assertThat(tacrolimus.notChecked()).anyMatch(r -> r.contains("no cited dose for this child"));
    OrderReport adult =
        CHECKS.check(
            order("prednisolone; 50 mg; ORAL; 24"), child(girl("19", "60", "165", 3)), TODAY);
    assertThat(adult.notChecked()).anyMatch(r -> r.contains("below 18 years"));
  }

  @Test
  @Tag("SR-47")
  void everyVerdictNamesFixBasisAndCodedReasons() {
    OrderReport report =
        CHECKS.check(order("methotrexate; 75 mg; INTRATHECAL; 24"), child(EIGHT), TODAY);
    assertThat(report.verdicts().get(0).severity()).isEqualTo(Severity.CRITICAL);
    assertThat(report.verdicts())
        .allSatisfy(
            verdict -> {
              assertThat(verdict.what()).isNotBlank();
              assertThat(verdict.fix()).isNotBlank();
              assertThat(verdict.basis()).isNotBlank();
              assertThat(FORMULARY.sources()).containsKey(verdict.source());
            });
    assertThat(report.overrides()).extracting(r -> r.code()).contains("specialist-advised");
    assertThat(
            CHECKS.check(order("methotrexate; 7.5 mg; ORAL; 168"), child(EIGHT), TODAY).overrides())
        .isEmpty();
  }

  /** A dose this program shows is never one it objects to; ten times it always is. */
  @Test
  @Tag("SR-39")
  void ownDosesPassAndTheirTenfoldsDoNot() {
    Doses doses = new Doses(FORMULARY);
    int checked = 0;
    for (Body body : List.of(girl("3", "14", "95", 1), EIGHT, girl("14", "50", "160", 1))) {
      for (Drug drug : FORMULARY.drugs().values()) {
        DoseQuestion plain = DoseQuestion.of(drug, body);
        DoseQuestion question =
            new DoseQuestion(
                plain.drug(),
                plain.body(),
                Optional.of(TODAY),
                plain.route(),
                plain.weekday(),
                plain.strength(),
                plain.perMillilitre(),
                Optional.of(new BigDecimal("0.36")),
                Optional.of(Metaboliser.NORMAL),
                Optional.of(Metaboliser.NORMAL));
        for (DoseOption option : doses.of(question).options()) {
          for (String times : List.of("1", "10", "0.1", "1000")) {
            List<String> found =
                CHECKS
                    .check(ordered(option, new BigDecimal(times)), exchange(body), TODAY)
                    .verdicts()
                    .stream()
                    .map(Verdict::id)
                    .toList();
            if (times.equals("1")) {
              assertThat(found).as(option.id()).isEmpty();
            } else {
              assertThat(found).as(option.id() + " times " + times).isNotEmpty();
            }
            checked++;
          }
        }
      }
    }
    assertThat(checked).isGreaterThan(200);
  }

  private static OrderChild exchange(Body body) {
    OrderChild child = child(body);
    TreeMap<String, BigDecimal> labs = new TreeMap<>();
    labs.put("haematocrit", new BigDecimal("0.36"));
    return new OrderChild(
        child.body(),
        child.conditions(),
        child.allergies(),
        labs,
        child.tpmt(),
        child.nudt15(),
        child.medications(),
        child.given(),
        child.vaccines());
  }

  private static Order ordered(DoseOption option, BigDecimal times) {
    Optional<Interval> interval = option.regimen().interval();
    Optional<BigDecimal> hours =
        interval.map(
            i ->
                BigDecimal.valueOf(i.count())
                    .multiply(
                        BigDecimal.valueOf(
                            switch (i.unit()) {
                              case HOUR -> 1;
                              case DAY -> 24;
                              case WEEK -> 168;
                              case MONTH -> 720;
                            })));
    boolean pulse = option.regimen().drug().id().equals("methylprednisolone");
    Optional<Integer> doses =
        option.regimen().terms().doses().stream()
            .findFirst()
            .or(() -> pulse ? Optional.of(3) : Optional.empty());
    return new Order(
        option.regimen().drug().id(),
        Optional.of(option.amount().value().multiply(times)),
        Optional.of(OrderUnit.of(option.amount().unit().symbol())),
        Optional.empty(),
        Optional.of(option.regimen().terms().routes().get(0)),
        hours,
        hours.isEmpty(),
        doses,
        Optional.empty(),
        Optional.empty(),
        "");
  }
}
