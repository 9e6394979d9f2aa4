package org.sarcolemma.knowledge.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
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
import org.sarcolemma.treatment.cumulative.GivenDose;
import org.sarcolemma.treatment.measure.Amount;
import org.sarcolemma.treatment.measure.Body;
import org.sarcolemma.treatment.measure.Height;
import org.sarcolemma.treatment.measure.Origin;
import org.sarcolemma.treatment.measure.Weight;
import org.sarcolemma.treatment.order.Medication;
import org.sarcolemma.treatment.order.Order;
import org.sarcolemma.treatment.order.OrderChecks;
import org.sarcolemma.treatment.order.OrderChild;
import org.sarcolemma.treatment.order.OrderUnit;
import org.sarcolemma.treatment.order.Vaccine;
import org.sarcolemma.treatment.regimen.Metaboliser;
import org.sarcolemma.treatment.regimen.Route;

/**
 * What days between doses, ends of treatment and earlier doses make of an order, for a girl of 8
 * years, 25.6 kg and 128 cm; and what a slipped decimal point looks like.
 */
class OrdersOverTimeTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final OrderChecks CHECKS =
      new OrderChecks(TreatmentFiles.load(), OrderRuleFile.load());
  private static final Body GIRL =
      new Body(
          Optional.of(new BigDecimal("8")),
          Sex.FEMALE,
          Optional.of(
              new Weight(new BigDecimal("25.6"), Optional.of(TODAY), Origin.MEASURED, false)),
          Optional.of(new Height(new BigDecimal("128"), Optional.of(TODAY), false)),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private static Order order(
      String drug, String mg, Route route, int hours, int doses, String note) {
    return new Order(
        drug,
        Optional.of(new BigDecimal(mg)),
        Optional.of(OrderUnit.of(drug.equals("plasma exchange") ? "mL" : "mg")),
        Optional.empty(),
        Optional.of(route),
        hours == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(hours)),
        hours == 0,
        doses == 0 ? Optional.empty() : Optional.of(doses),
        Optional.empty(),
        Optional.empty(),
        note);
  }

  private static OrderChild child(
      Metaboliser tpmt, List<Medication> taken, List<GivenDose> given, List<Vaccine> vaccines) {
    return new OrderChild(
        GIRL,
        new TreeSet<>(),
        List.of(),
        new TreeMap<>(),
        Optional.of(tpmt),
        Optional.of(Metaboliser.NORMAL),
        taken,
        given,
        vaccines);
  }

  private static List<String> found(Order order, OrderChild child) {
    return CHECKS.check(order, child, TODAY).verdicts().stream()
        .map(v -> v.severity().name().toLowerCase(Locale.ROOT) + " " + v.id())
        .toList();
  }

  private static List<String> found(Order order) {
    return found(order, child(Metaboliser.NORMAL, List.of(), List.of(), List.of()));
  }

  /**
   * Cited for her: hydroxychloroquine 128 mg a day, mycophenolate 1,145 mg, azathioprine 51 to 77
   * mg, prednisolone 26 to 52 mg.
   */
  @ParameterizedTest
  @Tag("SR-39")
  @CsvSource({
    "hydroxychloroquine, 200, 48, ''",
    "hydroxychloroquine, 400, 48, warning above-range",
    "hydroxychloroquine, 1280, 24, critical over-cap critical tenfold",
    "hydroxychloroquine, 12.8, 24, critical tenfold-low",
    "azathioprine, 700, 24, critical tenfold",
    "azathioprine, 200, 24, warning above-range",
    "azathioprine, 7, 24, critical tenfold-low",
    "azathioprine, 20, 24, warning below-range"
  })
  void aSlippedPointIsCritical(String drug, String mg, int hours, String expected) {
    assertThat(String.join(" ", found(order(drug, mg, Route.ORAL, hours, 0, ""))))
        .isEqualTo(expected);
  }

  @Test
  @Tag("SR-39")
  void aPoorMetaboliserIsToldOfATenfoldDoseToo() {
    OrderChild poor = child(Metaboliser.POOR, List.of(), List.of(), List.of());

    assertThat(found(order("azathioprine", "700", Route.ORAL, 24, 0, ""), poor))
        .containsExactlyInAnyOrder("critical poor-metaboliser", "critical tenfold");
    assertThat(found(order("azathioprine", "5", Route.ORAL, 24, 0, ""), poor))
        .containsExactly("critical poor-metaboliser");
  }

  @ParameterizedTest
  @Tag("SR-45")
  @CsvSource({
    "prednisolone, 24, 42, then stop, warning sudden-stop",
    "prednisolone, 12, 29, '', warning sudden-stop",
    "prednisolone, 24, 14, '', ''",
    "prednisolone, 24, 0, '', ''",
    "prednisolone, 24, 42, Taper from week 6, ''",
    "azathioprine, 24, 42, '', ''"
  })
  void aCorticosteroidOfWeeksIsTapered(
      String drug, int hours, int doses, String note, String expected) {
    String mg = drug.equals("azathioprine") ? "60" : hours == 12 ? "20" : "40";

    assertThat(String.join(" ", found(order(drug, mg, Route.ORAL, hours, doses, note))))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2, true", "0, true", "3, true", "4, false"})
  void anExchangeTakesOutWhatWasJustGiven(int daysBefore, boolean said) {
    Order exchange = order("plasma exchange", "1200", Route.EXTRACORPOREAL, 48, 5, "");
    for (String drug : List.of("ivig", "rituximab")) {
      GivenDose before =
          new GivenDose(
              drug,
              Amount.parse("1000 mg"),
              Optional.of(TODAY.minusDays(daysBefore)),
              Optional.empty(),
              Optional.empty());
      OrderChild child = child(Metaboliser.NORMAL, List.of(), List.of(before), List.of());

      assertThat(found(exchange, child).contains("warning exchange-removes")).isEqualTo(said);
    }
    GivenDose undated =
        new GivenDose(
            "ivig", Amount.parse("1000 mg"), Optional.empty(), Optional.empty(), Optional.empty());
    assertThat(found(exchange, child(Metaboliser.NORMAL, List.of(), List.of(undated), List.of())))
        .isEmpty();
  }

  /** The review gives 2 g/kg a month, CARRA every 2 weeks at the soonest; 25.6 kg. */
  @ParameterizedTest
  @CsvSource({
    "7, 51200, 51200, true", // a second course after a week
    "13, 51200, 51200, true",
    "14, 51200, 51200, false",
    "1, 25600, 25600, false", // the second day of the same course
    "1, 25600, 51200, true", // the second day is ordered as a whole course
    "400, 51200, 51200, false"
  })
  void aWholeCourseIsNotBegunAgainTooSoon(
      int daysBefore, String given, String ordered, boolean said) {
    GivenDose before =
        new GivenDose(
            "ivig",
            Amount.parse(given + " mg"),
            Optional.of(TODAY.minusDays(daysBefore)),
            Optional.empty(),
            Optional.empty());
    OrderChild child = child(Metaboliser.NORMAL, List.of(), List.of(before), List.of());

    assertThat(
            found(order("ivig", ordered, Route.INTRAVENOUS, 720, 1, ""), child)
                .contains("warning too-soon"))
        .isEqualTo(said);
  }

  /** Two days of 1 g/kg are 2 g/kg: 11 months from the second day. */
  @ParameterizedTest
  @CsvSource({"2027-10-23, true", "2027-10-24, false"})
  void aLiveVaccineWaitsForTheWholeCourse(LocalDate planned, boolean said) {
    OrderChild child =
        child(
            Metaboliser.NORMAL,
            List.of(),
            List.of(),
            List.of(new Vaccine("mmr", true, Optional.of(planned), true)));

    assertThat(
            found(order("ivig", "25600", Route.INTRAVENOUS, 24, 2, ""), child)
                .contains("warning live-vaccine"))
        .isEqualTo(said);
  }

  @Test
  @Tag("SR-43")
  void aSmallerDoseReplacesACorticosteroidOnly() {
    OrderUnit mg = OrderUnit.of("mg");
    BigDecimal day = BigDecimal.valueOf(24);
    Medication steroid =
        new Medication(
            "prednisone", Optional.of(BigDecimal.valueOf(50)), Optional.of(mg), Optional.of(day));
    Medication thiopurine =
        new Medication(
            "azathioprine", Optional.of(BigDecimal.valueOf(75)), Optional.of(mg), Optional.of(day));
    OrderChild child =
        child(Metaboliser.NORMAL, List.of(steroid, thiopurine), List.of(), List.of());

    assertThat(found(order("prednisolone", "40", Route.ORAL, 24, 0, ""), child)).isEmpty();
    assertThat(found(order("azathioprine", "60", Route.ORAL, 24, 0, ""), child))
        .containsExactly("warning duplicate");
    assertThat(found(order("azathioprine", "60", Route.ORAL, 24, 0, "reduced"), child)).isEmpty();
  }
}
