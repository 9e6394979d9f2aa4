package org.sarcolemma.server.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.knowledge.FollowUpFile;
import org.sarcolemma.knowledge.TreatmentFiles;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.server.ShippedKnowledge;

/** The comparison of two visits in words; the figures of the score are those of tis-01. */
@Tag("SR-49")
class ResponseDeskTest {
  private static final Optional<LocalDate> BIRTH = Optional.of(LocalDate.of(2017, 2, 28));
  private static final ResponseDesk DESK =
      new ResponseDesk(
          FollowUpFile.load(),
          new Citations(ShippedKnowledge.SARCOLEMMA.knowledge(), TreatmentFiles.load()));

  private static Told visit(Told told, String day, String... values) {
    String[] scales = {"physician_global", "parent_global", "mmt8", "chaq", "ck", "extramuscular"};
    for (int i = 0; i < scales.length; i++) {
      if (values[i].isEmpty()) {
        continue;
      }
      if (scales[i].equals("ck")) {
        told.ck(day, values[i], "North", "200");
      } else {
        told.score(day, scales[i], values[i]);
      }
    }
    return told;
  }

  private static ResponseView view(Told told, Map<String, String> asked) {
    CourseFacts facts = told.facts();
    return DESK.view(facts, Asked.read(name -> asked.getOrDefault(name, ""), facts), BIRTH);
  }

  private static ResponseView.Judgement judgement(ResponseView view, String title) {
    return view.judgements().stream()
        .filter(one -> one.title().startsWith(title))
        .findFirst()
        .orElseThrow();
  }

  private static Told course() {
    Told told = new Told();
    visit(told, "2025-01-10", "8", "5", "50", "2", "9500", "2");
    visit(told, "2025-01-20", "6", "5", "56", "1.5", "9000", "2");
    told.drug("2025-01-21", "prednisolone", "start", ",'amount':40,'unit':'mg','per':'day'");
    return visit(told, "2025-07-20", "2", "2", "72", "0.75", "1800", "1");
  }

  @Test
  void theLastVisitBeforeTreatmentIsTheFirstOfTheTwo() {
    ResponseView view = view(course(), Map.of());
    assertThat(view.before()).contains(LocalDate.of(2025, 1, 20));
    assertThat(view.after()).contains(LocalDate.of(2025, 7, 20));
    assertThat(view.why()).contains("2025-01-21", "prednisolone");
    assertThat(judgement(view, "Total improvement score").verdict())
        .isEqualTo("67.5 of 100, moderate improvement");
    assertThat(judgement(view, "Total improvement score").link())
        .isEqualTo("/evidence/acr-eular-2017-response");
    assertThat(judgement(view, "Definition of improvement").verdict()).isEqualTo("met");
    assertThat(view.points()).hasSize(6);
    assertThat(view.judgements()).noneMatch(one -> one.title().startsWith("Twelve weeks"));
  }

  @Test
  void whatWasChosenIsCompared() {
    ResponseView view = view(course(), Map.of("before", "2025-01-10", "after", "2025-01-20"));
    assertThat(view.before()).contains(LocalDate.of(2025, 1, 10));
    assertThat(view.after()).contains(LocalDate.of(2025, 1, 20));
    ResponseView backwards = view(course(), Map.of("before", "2025-07-20", "after", "2025-01-20"));
    assertThat(backwards.after()).isEmpty();
    assertThat(backwards.points()).isEmpty();
  }

  @Test
  void whatIsMissingIsNamed() {
    Told told = visit(new Told(), "2025-01-10", "6", "", "", "1.5", "9000", "");
    visit(told, "2025-07-20", "2", "2", "72", "0.75", "", "");
    ResponseView view = view(told, Map.of());
    assertThat(judgement(view, "Total improvement score").verdict())
        .isEqualTo(
            "not computable: parent or patient global activity, muscle strength, muscle enzyme,"
                + " activity outside the muscle missing");
    assertThat(view.why()).contains("no treatment was told");
    assertThat(judgement(view, "Strength alone").verdict()).startsWith("not computable");
  }

  /** From 45 times the limit to normal and nothing else: 7.5 points, never a response. */
  @Test
  void creatineKinaseAloneIsNoResponse() {
    Told told = visit(new Told(), "2025-01-10", "6", "5", "56", "1.5", "9000", "2");
    told.drug("2025-01-11", "prednisolone", "start", "");
    visit(told, "2025-07-20", "6", "5", "56", "1.5", "150", "2");
    ResponseView view = view(told, Map.of());
    assertThat(judgement(view, "Total improvement score").verdict())
        .isEqualTo("7.5 of 100, no improvement by this score");
    assertThat(judgement(view, "Creatine kinase alone").verdict()).startsWith("better by 20 %");
    assertThat(judgement(view, "Creatine kinase alone").note()).contains("never a response");
    assertThat(judgement(view, "Definition of improvement").verdict()).isEqualTo("not met");
    assertThat(judgement(view, "Twelve weeks").verdict()).contains("specialist centre");
    assertThat(judgement(view, "Twelve weeks").link()).isEqualTo("/evidence/share-2017");
  }

  @Test
  void theDegreeNeedsTheAge() {
    CourseFacts facts = course().facts();
    ResponseView view = DESK.view(facts, Asked.read(name -> "", facts), Optional.empty());
    assertThat(judgement(view, "Total improvement score").verdict())
        .contains("67.5 of 100", "date of birth is not known");
  }

  @Test
  void aFlareSaysWhatItWasComparedWith() {
    Told told = course();
    told.ck("2025-10-01", "4000", "South", "170").ck("2025-11-01", "4100", "South", "170");
    told.score("2025-11-01", "mmt8", "66");
    ResponseView view = view(told, Map.of());
    assertThat(judgement(view, "Sign of a flare: creatine kinase").verdict()).startsWith("present");
    assertThat(judgement(view, "Sign of a flare: creatine kinase").items())
        .contains(
            "compared with 1800 U/L on 2025-07-20",
            "last: 4100 U/L on 2025-11-01",
            "of several laboratories, or one that was not told: compare with care");
    assertThat(judgement(view, "Sign of a flare: MMT8").verdict()).startsWith("present");
    assertThat(judgement(view, "Sign of a flare: MMT8").source())
        .isEqualTo("assumption, not evidence");
    assertThat(judgement(view, "Sign of a flare: CMAS").verdict()).startsWith("cannot be told");
  }

  @Test
  void notTestedIsNotNegative() {
    Told told =
        course()
            .add(
                EventKind.FINDING,
                "2025-02-01",
                "{'finding':'anti_srp_positive','answer':'unknown','note':'pending'}");
    LatestState state =
        new StateReader(ShippedKnowledge.SARCOLEMMA.knowledge()).read(told.history(), told.facts());
    assertThat(state.antibodies())
        .extracting(LatestState.Item::value)
        .containsExactly("no result told; not tested is not negative", "result awaited");
    assertThat(state.drugs()).extracting(LatestState.Item::value).containsExactly("40 mg per day");
  }
}
