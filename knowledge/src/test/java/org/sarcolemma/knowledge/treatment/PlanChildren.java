package org.sarcolemma.knowledge.treatment;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sarcolemma.knowledge.CalendarFile;
import org.sarcolemma.knowledge.OrderRuleFile;
import org.sarcolemma.knowledge.PlanRuleFile;
import org.sarcolemma.knowledge.TreatmentFiles;
import org.sarcolemma.patient.Sex;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.calendar.CalendarRules;
import org.sarcolemma.treatment.calendar.CourseDays;
import org.sarcolemma.treatment.cumulative.GivenDose;
import org.sarcolemma.treatment.measure.Amount;
import org.sarcolemma.treatment.measure.Body;
import org.sarcolemma.treatment.measure.BodySurface;
import org.sarcolemma.treatment.measure.Height;
import org.sarcolemma.treatment.measure.Weight;
import org.sarcolemma.treatment.order.OrderChild;
import org.sarcolemma.treatment.plan.Plan;
import org.sarcolemma.treatment.plan.PlanOption;
import org.sarcolemma.treatment.plan.PlanQuestion;
import org.sarcolemma.treatment.plan.Planner;

/** A child of 8 years, 25.6 kg and 128 cm, for plans by the shipped rules. */
record PlanChildren(
    Sex sex,
    List<GivenDose> given,
    boolean historyComplete,
    List<String> conditions,
    String subtype,
    boolean severe,
    LocalDate start,
    Optional<DayOfWeek> weekday,
    SortedMap<String, Optional<LocalDate>> answered,
    List<String> chosen) {
  static final Formulary FORMULARY = TreatmentFiles.load();
  static final CalendarRules CALENDAR = CalendarFile.load();
  static final Planner PLANNER =
      new Planner(FORMULARY, OrderRuleFile.load(), PlanRuleFile.load(), CALENDAR);
  static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  static PlanChildren of(String subtype, boolean severe, String start) {
    return new PlanChildren(
        Sex.FEMALE,
        List.of(),
        false,
        List.of(),
        subtype,
        severe,
        LocalDate.parse(start),
        Optional.of(DayOfWeek.FRIDAY),
        new TreeMap<>(),
        List.of());
  }

  PlanChildren choosing(String... courses) {
    return new PlanChildren(
        sex,
        given,
        historyComplete,
        conditions,
        subtype,
        severe,
        start,
        weekday,
        answered,
        List.of(courses));
  }

  PlanChildren with(boolean complete, GivenDose... doses) {
    return new PlanChildren(
        sex,
        List.of(doses),
        complete,
        conditions,
        subtype,
        severe,
        start,
        weekday,
        answered,
        chosen);
  }

  PlanChildren answering(String check, String on) {
    TreeMap<String, Optional<LocalDate>> more = new TreeMap<>(answered);
    more.put(check, on.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(on)));
    return new PlanChildren(
        sex, given, historyComplete, conditions, subtype, severe, start, weekday, more, chosen);
  }

  PlanChildren boy() {
    return new PlanChildren(
        Sex.MALE,
        given,
        historyComplete,
        conditions,
        subtype,
        severe,
        start,
        weekday,
        answered,
        chosen);
  }

  static GivenDose dose(String drug, String amount, String on, String m2, String kg) {
    return new GivenDose(
        drug,
        Amount.parse(amount),
        on.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(on)),
        m2.isEmpty()
            ? Optional.empty()
            : Optional.of(new BodySurface(new BigDecimal(m2), BodySurface.DOCUMENTED)),
        kg.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(kg)));
  }

  PlanQuestion question() {
    Body body =
        new Body(
            Optional.of(new BigDecimal("8")),
            sex,
            Optional.of(Weight.kilograms(new BigDecimal("25.6"))),
            Optional.of(Height.centimetres(new BigDecimal("128"))),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    OrderChild child =
        new OrderChild(
            body,
            new TreeSet<>(conditions),
            List.of(),
            new TreeMap<>(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            given,
            List.of());
    return new PlanQuestion(
        child,
        historyComplete,
        subtype,
        severe,
        start,
        weekday,
        answered,
        new TreeSet<>(chosen),
        TODAY);
  }

  Plan plan() {
    return PLANNER.plan(question());
  }

  PlanOption option(String id) {
    return plan().options().stream()
        .filter(o -> o.rule().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  CourseDays course(String id) {
    return plan().options().stream()
        .flatMap(o -> o.courses().stream())
        .filter(c -> c.course().id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
