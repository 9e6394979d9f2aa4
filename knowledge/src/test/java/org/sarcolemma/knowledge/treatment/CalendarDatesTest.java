package org.sarcolemma.knowledge.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.treatment.calendar.CalendarEntry;
import org.sarcolemma.treatment.calendar.Course;
import org.sarcolemma.treatment.calendar.CourseDays;
import org.sarcolemma.treatment.calendar.CoursePhase;
import org.sarcolemma.treatment.calendar.EntryKind;
import org.sarcolemma.treatment.calendar.Undated;
import org.sarcolemma.treatment.regimen.Interval;

/** Dates of courses, counted by hand on a printed calendar. */
class CalendarDatesTest {
  private static List<String> days(CourseDays course, String rule) {
    return course.entries().stream()
        .filter(entry -> entry.rule().equals(rule))
        .map(CalendarEntry::days)
        .toList();
  }

  private static List<String> undated(CourseDays course) {
    return course.undated().stream().map(Undated::rule).toList();
  }

  @Test
  void cyclophosphamideOfTheReview() {
    CourseDays every3 =
        PlanChildren.of("anti_srp", true, "2026-01-05").course("cyclophosphamide-review-3-weeks");
    assertThat(days(every3, "dose"))
        .containsExactly(
            "2026-01-05",
            "2026-01-19",
            "2026-02-02",
            "2026-02-23",
            "2026-03-16",
            "2026-04-06",
            "2026-04-27",
            "2026-05-18",
            "2026-06-08",
            "2026-06-29");
    CalendarEntry tenth = every3.entries().get(every3.entries().size() - 2);
    assertThat(tenth.title()).isEqualTo("cyclophosphamide, dose 10; 9 to 10 are cited");
    assertThat(tenth.detail()).contains("Only in a course of 10 doses", "gap");
    assertThat(days(every3, "cyclophosphamide-nadir"))
        .startsWith("2026-01-12 to 2026-01-15", "2026-01-26 to 2026-01-29");
    assertThat(days(every3, "cyclophosphamide-before"))
        .hasSize(9)
        .startsWith("2026-01-12 to 2026-01-18");
    CourseDays every4 =
        PlanChildren.of("anti_srp", true, "2026-01-05").course("cyclophosphamide-review-4-weeks");
    assertThat(days(every4, "dose")).contains("2026-03-02", "2026-03-30").endsWith("2026-08-17");
  }

  @Test
  void immunoglobulinAndTheLiveVaccineAfterIt() {
    PlanChildren child = PlanChildren.of("anti_hmgcr", false, "2026-01-31");
    CourseDays review = child.course("ivig-review");
    assertThat(days(review, "dose"))
        .containsExactly(
            "2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31", "2026-06-30");
    assertThat(days(review, "ivig-blood")).startsWith("2026-02-03 to 2026-02-08");
    assertThat(days(review, "live-vaccine-immunoglobulin")).containsExactly("2027-06-04");
    CourseDays carra = child.course("ivig-carra");
    assertThat(days(carra, "dose"))
        .startsWith("2026-01-31", "2026-02-14", "2026-02-28", "2026-03-28", "2026-04-28");
    assertThat(days(carra, "live-vaccine-immunoglobulin")).isEmpty();
    assertThat(undated(carra)).contains("live-vaccine-immunoglobulin");
    assertThat(days(child.course("ivig-ontario"), "dose")).containsExactly("2026-01-31");
  }

  @Test
  void rituximabItsVaccinesAndItsBloodTests() {
    PlanChildren child = PlanChildren.of("anti_srp", false, "2026-11-25");
    CourseDays starship = child.course("rituximab-starship");
    assertThat(days(starship, "dose")).containsExactly("2026-11-25", "2026-12-09");
    assertThat(days(starship, "rituximab-vaccines-after")).containsExactly("2027-06-09");
    assertThat(days(starship, "rituximab-igg")).containsExactly("2027-04-09 to 2027-12-09");
    assertThat(days(starship, "rituximab-effect")).containsExactly("2027-05-26");
    assertThat(undated(starship))
        .contains("live-vaccine-immunosuppressant", "rituximab-vaccines-before");
    assertThat(days(child.course("rituximab-rim"), "dose"))
        .containsExactly("2026-11-25", "2026-12-02");
    assertThat(days(child.course("rituximab-review"), "dose")).containsExactly("2026-11-25");
  }

  @Test
  @Tag("SR-45")
  void theSteroidShowsItsTaperOrThatNoneIsCited() {
    CourseDays steroid =
        PlanChildren.of("unknown", false, "2026-11-25").course("prednisolone-daily");
    assertThat(days(steroid, "steroid-wean")).containsExactly("2027-01-06");
    assertThat(days(steroid, "taper-two-months")).containsExactly("2027-01-25");
    assertThat(days(steroid, "taper-six-months")).containsExactly("2027-05-25");
    assertThat(days(steroid, "taper-two-years")).containsExactly("2028-11-25");
    assertThat(days(steroid, "adrenal-risk")).containsExactly("2026-12-23");
    assertThat(undated(steroid)).contains("taper-other-start");
    assertThat(steroid.entries().get(0).words()).contains("Do not stop suddenly");
  }

  @Test
  @Tag("SR-33")
  void methotrexateIsWeeklyAndItsCountsFollowTheLadder() {
    CourseDays weekly =
        PlanChildren.of("unknown", false, "2026-11-25").course("methotrexate-weekly");
    assertThat(days(weekly, "dose")).hasSize(26).startsWith("2026-11-27").endsWith("2027-05-21");
    assertThat(days(weekly, "counts-liver-kidney"))
        .containsExactly(
            "2026-12-09", "2026-12-23", "2027-01-06", "2027-02-06", "2027-03-06", "2027-04-06");
    assertThat(weekly.entries().stream().filter(e -> e.kind() == EntryKind.DOSE))
        .allMatch(e -> e.title().contains("once a WEEK, on FRIDAY, not daily"));
    Undated folicAcid =
        weekly.undated().stream()
            .filter(u -> u.rule().equals("folic-acid"))
            .findFirst()
            .orElseThrow();
    assertThat(folicAcid.words()).contains("assumption").doesNotContain("mg");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Course(
                    "x",
                    "methotrexate",
                    "x",
                    List.of(),
                    List.of(new CoursePhase("x", 1, 1, Interval.parse("1 day"), 1, 1, true)),
                    "x",
                    true,
                    ""))
        .withMessageContaining("week");
  }

  @Test
  void theDaysThatHoldWhateverIsChosen() {
    List<CalendarEntry> common = PlanChildren.of("unknown", false, "2026-11-25").plan().common();
    assertThat(common)
        .extracting(CalendarEntry::on)
        .containsExactlyInAnyOrder(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 2, 17));
  }

  @Test
  void aDrugWithoutACitedDoseHasNoDate() {
    PlanChildren child = PlanChildren.of("anti_hmgcr", true, "2026-11-25");
    for (String id :
        List.of("subcutaneous-immunoglobulin", "tacrolimus", "leflunomide", "azathioprine")) {
      assertThat(child.option(id).courses()).as(id).isEmpty();
      assertThat(child.option(id).doses().options()).as(id).isEmpty();
    }
  }
}
