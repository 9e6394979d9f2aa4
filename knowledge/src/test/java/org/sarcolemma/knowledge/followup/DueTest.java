package org.sarcolemma.knowledge.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.followup.Due;
import org.sarcolemma.followup.DueKind;
import org.sarcolemma.followup.DueLine;
import org.sarcolemma.followup.DueQuestion;
import org.sarcolemma.followup.DueQuestion.Awaited;
import org.sarcolemma.followup.DueQuestion.Planned;
import org.sarcolemma.followup.DueQuestion.Taken;
import org.sarcolemma.knowledge.CalendarFile;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.knowledge.TreatmentFiles;

/** What is due, on days counted by hand from the intervals of the sources, with the clock moved. */
class DueTest {
  private static final Due DUE =
      new Due(TreatmentFiles.load(), CalendarFile.load(), KnowledgeFiles.load().tests());
  private static final LocalDate BORN = LocalDate.of(2018, 5, 1);

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static List<DueLine> on(String today, String sampled, Taken... drugs) {
    return DUE.of(
        new DueQuestion(
            day(today),
            Optional.of(BORN),
            Optional.of(day(today)),
            sampled.isEmpty() ? Optional.empty() : Optional.of(day(sampled)),
            List.of(drugs),
            List.of(),
            List.of()));
  }

  private static Taken running(String drug, String since, String given) {
    return new Taken(
        drug,
        true,
        Optional.of(day(since)),
        given.isEmpty() ? Optional.empty() : Optional.of(day(given)),
        Optional.empty());
  }

  private static DueLine one(List<DueLine> lines, DueKind kind, String words) {
    return lines.stream()
        .filter(line -> line.kind() == kind && line.text().contains(words))
        .findFirst()
        .orElseThrow();
  }

  private static DueLine counts(String today, String sampled) {
    return one(
        on(today, sampled, running("methotrexate", "2026-01-05", "")),
        DueKind.TEST,
        "Blood count, liver tests");
  }

  @Test
  void bloodTestsFollowTheLadderFromTheLastSample() {
    assertThat(counts("2026-01-19", "").day()).contains(day("2026-01-19"));
    assertThat(counts("2026-01-19", "").overdue()).isFalse();
    assertThat(counts("2026-01-20", "").overdue()).isTrue();
    // a sample from before the drug counts nothing
    assertThat(counts("2026-01-10", "2026-01-04").day()).contains(day("2026-01-19"));
    // every 2 weeks for 6 weeks, monthly for 3 months, then every 3 months
    assertThat(counts("2026-01-20", "2026-01-19").day()).contains(day("2026-02-02"));
    assertThat(counts("2026-02-20", "2026-02-16").day()).contains(day("2026-03-16"));
    assertThat(counts("2026-05-20", "2026-05-16").day()).contains(day("2026-08-16"));
    assertThat(counts("2027-05-20", "2027-05-16").source()).isEqualTo("sps-monitoring");
  }

  @Test
  @Tag("SR-20")
  void anAwaitedAntibodyIsOverdueAfterItsUsualWait() {
    for (String today : List.of("2026-01-22", "2026-01-23")) {
      DueLine line =
          DUE.of(
                  new DueQuestion(
                      day(today),
                      Optional.of(BORN),
                      Optional.empty(),
                      Optional.empty(),
                      List.of(),
                      List.of(new Awaited("anti_hmgcr_positive", "anti-HMGCR", day("2026-01-01"))),
                      List.of()))
              .get(0);
      assertThat(line.day()).contains(day("2026-01-22"));
      assertThat(line.overdue()).isEqualTo(today.equals("2026-01-23"));
      assertThat(line.verified()).as("a team's estimate").isFalse();
    }
  }

  @Test
  void anAwaitedResultOfNoListedTestHasNoInventedDay() {
    DueLine line =
        DUE.of(
                new DueQuestion(
                    day("2030-01-01"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(new Awaited("no_such", "no such", day("2026-01-01"))),
                    List.of()))
            .get(0);
    assertThat(line.day()).isEmpty();
    assertThat(line.text()).contains(Due.NO_INTERVAL);
  }

  @Test
  @Tag("SR-36")
  void theNextInfusionStandsWithEverySourceAndIsLateOnlyByAll() {
    Taken ivig = running("ivig", "2025-06-10", "2026-01-10");
    DueLine before = one(on("2026-02-10", "", ivig), DueKind.DOSE, "immunoglobulin");
    assertThat(before.day()).contains(day("2026-01-24"));
    assertThat(before.text())
        .contains("2026-01-24 (every 2 weeks, CARRA", "2026-02-10 (every month");
    assertThat(before.overdue()).isFalse();
    DueLine after = one(on("2026-02-11", "", ivig), DueKind.DOSE, "immunoglobulin");
    assertThat(after.overdue()).isTrue();
    assertThat(after.day()).contains(day("2026-02-10"));
  }

  @Test
  void aCourseThatEndsIsNeverCalledOverdue() {
    DueLine line =
        one(
            on("2027-01-01", "", running("rituximab", "2026-01-01", "2026-01-15")),
            DueKind.DOSE,
            "rituximab");
    assertThat(line.overdue()).isFalse();
    assertThat(line.text()).contains("if one is left", "not told here");
  }

  @Test
  void liveVaccinesWaitTheLongestCitedTimeAfterImmunoglobulin() {
    DueLine line =
        one(
            on("2026-02-01", "", running("ivig", "2025-06-10", "2026-01-10")),
            DueKind.VACCINE,
            "no live vaccine");
    assertThat(line.day()).contains(day("2026-12-10"));
  }

  @Test
  void whereNoSourceNamesAnIntervalNoneIsInvented() {
    for (String drug : List.of("tacrolimus", "made_up_drug", "prednisolone")) {
      assertThat(on("2026-06-01", "", running(drug, "2026-01-01", "")))
          .as(drug)
          .anySatisfy(
              line -> {
                assertThat(line.kind()).isEqualTo(DueKind.TEST);
                assertThat(line.text()).contains(Due.NO_INTERVAL);
                assertThat(line.day()).isEmpty();
              });
    }
  }

  @Test
  @Tag("SR-33")
  void methotrexateIsDueOnItsOneDayOfTheWeek() {
    Taken told =
        new Taken(
            "methotrexate",
            true,
            Optional.of(day("2026-01-05")),
            Optional.empty(),
            Optional.of(DayOfWeek.MONDAY));
    DueLine line = one(on("2026-11-24", "", told), DueKind.HOME_DOSE, "once a WEEK");
    assertThat(line.text()).contains("on MONDAY, not daily");
    assertThat(line.day()).contains(day("2026-11-30"));
    assertThat(
            one(
                    on("2026-11-24", "", running("methotrexate", "2026-01-05", "")),
                    DueKind.HOME_DOSE,
                    "once a WEEK")
                .day())
        .isEmpty();
  }

  @Test
  @Tag("SR-14")
  void aWeightIsTooOldAfterItsLimit() {
    assertThat(weight("2026-01-31", BORN).overdue()).isFalse();
    assertThat(weight("2026-02-01", BORN).overdue()).isTrue();
    assertThat(weight("2026-01-15", day("2025-06-01")).overdue()).isFalse();
    assertThat(weight("2026-01-16", day("2025-06-01")).overdue()).isTrue();
  }

  private static DueLine weight(String today, LocalDate born) {
    return one(
        DUE.of(
            new DueQuestion(
                day(today),
                Optional.of(born),
                Optional.of(day("2026-01-01")),
                Optional.empty(),
                List.of(running("prednisolone", "2026-01-01", "")),
                List.of(),
                List.of())),
        DueKind.WEIGHT,
        "weight from 2026-01-01");
  }

  @Test
  void decisionsAreDueOnTheirDayAndTheOverdueComeFirst() {
    List<DueLine> lines =
        DUE.of(
            new DueQuestion(
                day("2026-03-02"),
                Optional.of(BORN),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(
                    new Planned("imaging", day("2026-03-02")),
                    new Planned("eyes", day("2026-03-01")))));
    assertThat(lines).extracting(DueLine::text).containsExactly("eyes", "imaging");
    assertThat(lines).extracting(DueLine::overdue).containsExactly(true, false);
  }
}
