package org.sarcolemma.treatment.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.bedside.Bedside;
import org.sarcolemma.treatment.calendar.CalendarEntry;
import org.sarcolemma.treatment.calendar.CalendarRules;
import org.sarcolemma.treatment.calendar.ChosenCalendar;
import org.sarcolemma.treatment.calendar.CourseDays;
import org.sarcolemma.treatment.cumulative.GivenDose;
import org.sarcolemma.treatment.measure.DoseUnit;
import org.sarcolemma.treatment.order.Medication;
import org.sarcolemma.treatment.regimen.Drug;

/** Joins the courses a prescriber chose to one calendar. */
final class ChosenCourses {
  private static final String SUPPRESSING = "immunosuppressant";
  private static final String IMMUNOGLOBULIN = "immunoglobulin";

  private final Formulary formulary;
  private final CalendarRules rules;
  private final Bedside bedside;

  ChosenCourses(Formulary formulary, CalendarRules rules) {
    this.formulary = formulary;
    this.rules = rules;
    this.bedside = new Bedside(formulary.bedside());
  }

  Optional<ChosenCalendar> of(
      PlanQuestion question, List<PlanOption> options, List<CalendarEntry> common) {
    Map<String, CourseDays> offered = new LinkedHashMap<>();
    options.forEach(o -> o.courses().forEach(c -> offered.put(c.course().id(), c)));
    Map<String, CourseDays> byDrug = new LinkedHashMap<>();
    for (String id : question.chosen()) {
      CourseDays course = offered.get(id);
      if (course == null) {
        throw new IllegalArgumentException(
            "key 'chosen': '"
                + id
                + "' is no course of this plan; offered: "
                + (offered.isEmpty() ? "none" : String.join(", ", offered.keySet())));
      }
      CourseDays other = byDrug.put(course.course().drug(), course);
      if (other != null) {
        throw new IllegalArgumentException(
            "key 'chosen': "
                + other.course().id()
                + " and "
                + id
                + " are two courses of one drug; choose one of them");
      }
    }
    if (byDrug.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        ChosenCalendar.of(
            new ArrayList<>(byDrug.values()),
            common,
            rules,
            drug -> is(drug, SUPPRESSING),
            taken(question),
            liveVaccineAfterEarlier(question)));
  }

  /** Immunosuppressants the child takes already, by their ids. */
  private Set<String> taken(PlanQuestion question) {
    Set<String> taken = new TreeSet<>();
    for (Medication medication : question.child().medications()) {
      formulary
          .drug(medication.drug())
          .map(Drug::id)
          .filter(drug -> is(drug, SUPPRESSING))
          .ifPresent(taken::add);
    }
    return taken;
  }

  /** First day of a live vaccine after the immunoglobulin that was given before. */
  private Optional<LocalDate> liveVaccineAfterEarlier(PlanQuestion question) {
    return question.child().given().stream()
        .filter(dose -> is(dose.drug(), IMMUNOGLOBULIN) && dose.on().isPresent())
        .map(this::wait)
        .filter(day -> day.isAfter(question.start()))
        .max(LocalDate::compareTo);
  }

  /** By grams per kilogram; the longest wait where they are not known. */
  private LocalDate wait(GivenDose dose) {
    BigDecimal perKg =
        dose.amount()
            .in(DoseUnit.G)
            .flatMap(
                grams -> dose.kilograms().map(kg -> grams.value().divide(kg, 3, RoundingMode.UP)))
            .orElse(BigDecimal.TEN);
    return bedside.liveVaccineFrom(perKg, dose.on().orElseThrow());
  }

  private boolean is(String drug, String group) {
    return formulary
        .drug(drug)
        .filter(known -> known.facts().classes().contains(group))
        .isPresent();
  }
}
