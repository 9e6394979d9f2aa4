package org.sarcolemma.knowledge.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.patient.Sex;
import org.sarcolemma.treatment.calendar.CalendarEntry;
import org.sarcolemma.treatment.calendar.ChosenCalendar;
import org.sarcolemma.treatment.calendar.CourseDays;
import org.sarcolemma.treatment.calendar.EntryKind;
import org.sarcolemma.treatment.cumulative.GivenDose;
import org.sarcolemma.treatment.plan.Plan;
import org.sarcolemma.treatment.plan.PlanOption;

/** What holds for every plan: thousands of random ones, the same in every run. */
class PlanPropertiesTest {
  private static final int PLANS = 600;
  private static final long SEED = 20261123;
  private static final List<String> SUBTYPES =
      List.of("anti_hmgcr", "anti_srp", "seronegative", "unknown");

  private static PlanChildren child(Random random) {
    LocalDate start = PlanChildren.TODAY.plusDays(random.nextInt(1500));
    List<GivenDose> given = new ArrayList<>();
    if (random.nextInt(3) == 0) {
      LocalDate before = start.minusDays(random.nextInt(400));
      given.add(PlanChildren.dose("ivig", "50 g", before.toString(), "", "25"));
    }
    return new PlanChildren(
        random.nextBoolean() ? Sex.FEMALE : Sex.MALE,
        given,
        random.nextBoolean(),
        List.of(),
        SUBTYPES.get(random.nextInt(SUBTYPES.size())),
        random.nextBoolean(),
        start,
        random.nextInt(4) == 0
            ? Optional.empty()
            : Optional.of(DayOfWeek.of(1 + random.nextInt(7))),
        new TreeMap<>(),
        List.of());
  }

  private static PlanChildren choosing(PlanChildren child, Random random) {
    Map<String, String> byDrug = new LinkedHashMap<>();
    for (PlanOption option : child.plan().options()) {
      for (CourseDays course : option.courses()) {
        if (random.nextInt(3) == 0) {
          byDrug.put(course.course().drug(), course.course().id());
        }
      }
    }
    return child.choosing(byDrug.values().toArray(new String[0]));
  }

  @Test
  @Tag("SR-33")
  void everyDateIsSourcedInTimeAndWeeklyIsWeekly() {
    Random random = new Random(SEED);
    for (int i = 0; i < PLANS; i++) {
      PlanChildren child = choosing(child(random), random);
      Plan plan = child.plan();
      plan.options().stream()
          .flatMap(o -> o.courses().stream())
          .forEach(course -> sound(course.entries(), child.start()));
      plan.chosen().map(ChosenCalendar::entries).ifPresent(e -> sound(e, child.start()));
      assertThat(plan.chosen().isPresent()).isEqualTo(!child.chosen().isEmpty());
    }
  }

  private static void sound(List<CalendarEntry> entries, LocalDate start) {
    Set<List<Object>> once = new HashSet<>();
    LocalDate lastWeekly = LocalDate.MIN;
    for (CalendarEntry entry : entries) {
      assertThat(entry.on()).isAfterOrEqualTo(start);
      assertThat(PlanChildren.FORMULARY.sources()).containsKey(entry.source());
      assertThat(once.add(List.of(entry.course(), entry.rule(), entry.number()))).isTrue();
      assertThat(entry.title()).doesNotContainPattern("[0-9] ?(mg|g|mL)\\b");
      if (entry.course().equals("methotrexate-weekly") && entry.kind() == EntryKind.DOSE) {
        if (lastWeekly.isAfter(LocalDate.MIN)) {
          assertThat(ChronoUnit.DAYS.between(lastWeekly, entry.on())).isGreaterThanOrEqualTo(7);
        }
        lastWeekly = entry.on();
      }
    }
  }

  /** 2 g/kg waits 11 months, whatever course comes last and whatever was given before. */
  @Test
  void aLiveVaccineNeverFallsIntoTheWait() {
    Random random = new Random(SEED + 1);
    int seen = 0;
    for (int i = 0; i < PLANS; i++) {
      PlanChildren child = choosing(child(random), random);
      Plan plan = child.plan();
      if (plan.chosen().isEmpty()) {
        continue;
      }
      List<LocalDate> infusions = new ArrayList<>();
      child.given().forEach(dose -> infusions.add(dose.on().orElseThrow()));
      boolean endless = child.chosen().contains("ivig-carra");
      for (CalendarEntry entry : plan.chosen().get().entries()) {
        if (entry.course().startsWith("ivig") && entry.kind() == EntryKind.DOSE) {
          infusions.add(entry.on());
        }
      }
      for (CalendarEntry entry : plan.chosen().get().entries()) {
        if (entry.rule().equals("live-vaccine-immunoglobulin")) {
          seen++;
          assertThat(endless).isFalse();
          assertThat(entry.title().contains("and not while")).isEqualTo(suppressed(child));
          for (LocalDate infusion : infusions) {
            assertThat(entry.on()).isAfterOrEqualTo(infusion.plusMonths(11));
          }
        }
      }
    }
    assertThat(seen).isGreaterThan(30);
  }

  private static boolean suppressed(PlanChildren child) {
    return child.plan().options().stream()
        .filter(o -> o.courses().stream().anyMatch(c -> child.chosen().contains(c.course().id())))
        .anyMatch(o -> o.doses().drug().facts().classes().contains("immunosuppressant"));
  }

  @Test
  @Tag("SR-42")
  void nothingIsReadyWhileInfectionDystrophyOrPregnancyIsOpen() {
    Random random = new Random(SEED + 2);
    for (int i = 0; i < PLANS / 5; i++) {
      PlanChildren child = child(random);
      for (PlanOption option : child.plan().options()) {
        if (!option.unaddressed().isEmpty()) {
          assertThat(option.ready()).isFalse();
          assertThat(child.plan().unaddressed()).containsAll(option.unaddressed());
        }
        assertThat(option.unaddressed().contains("pregnancy") && child.sex() == Sex.MALE).isFalse();
        boolean suppressing = option.doses().drug().facts().classes().contains("immunosuppressant");
        assertThat(!suppressing || option.unaddressed().contains("infection")).isTrue();
      }
    }
  }
}
