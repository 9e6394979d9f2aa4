package org.sarcolemma.knowledge.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcolemma.followup.Decision;
import org.sarcolemma.followup.FlareSigns;
import org.sarcolemma.followup.InactiveRule;
import org.sarcolemma.followup.OutcomeMeasures;
import org.sarcolemma.followup.Score;
import org.sarcolemma.followup.SingleResponse;
import org.sarcolemma.followup.SustainedRule;
import org.sarcolemma.followup.Visit;
import org.sarcolemma.knowledge.FollowUpFile;

/** Single measures, signs of a flare and lasting quiet, each worked by hand from its definition. */
@Tag("SR-49")
class WatchTest {
  private static final OutcomeMeasures MEASURES = FollowUpFile.load();
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 15);

  private static Visit visit(LocalDate day, Object... told) {
    List<Score> scores = new ArrayList<>();
    for (int i = 0; i < told.length; i += 2) {
      var scale = MEASURES.scale(told[i].toString()).orElseThrow();
      scores.add(
          new Score(
              scale,
              new BigDecimal(told[i + 1].toString()),
              scale.enzyme() ? Optional.of(BigDecimal.valueOf(200)) : Optional.empty()));
    }
    return new Visit(day, scores);
  }

  private static SingleResponse single(String id) {
    return MEASURES.watch().single().stream()
        .filter(response -> response.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** IMACS 2004 counts a measure as better by 20 % of its first number: 9000 - 20 % = 7200. */
  @ParameterizedTest
  @CsvSource({"9000,7200,true,20", "9000,7201,false,19.98", "9000,18000,false,-100"})
  void creatineKinaseAlone(String before, String after, boolean met, double percent) {
    var outcome =
        single("ck_response")
            .judge(visit(FIRST, "ck", before), visit(FIRST.plusDays(90), "ck", after))
            .orElseThrow();
    assertThat(outcome.met()).isEqualTo(met);
    assertThat(outcome.percent().doubleValue()).isBetween(percent - 0.01, percent + 0.01);
  }

  /** 50 of 80 and a fifth of it is 60; strength is worth nothing when another scale was used. */
  @Test
  void strengthAlone() {
    SingleResponse strength = single("strength_response");
    Visit before = visit(FIRST, "mmt8", 50);
    assertThat(strength.judge(before, visit(FIRST.plusDays(90), "mmt8", 60)).orElseThrow().met())
        .isTrue();
    assertThat(strength.judge(before, visit(FIRST.plusDays(90), "mmt8", 59)).orElseThrow().met())
        .isFalse();
    assertThat(strength.judge(before, visit(FIRST.plusDays(90), "cmas", 50))).isEmpty();
    assertThat(strength.judge(visit(FIRST, "mmt8", 0), visit(FIRST.plusDays(90), "mmt8", 60)))
        .isEmpty();
  }

  private static FlareSigns.State rise(String values) {
    List<Visit> visits = new ArrayList<>();
    for (String value : values.split(" ", -1)) {
      visits.add(visit(FIRST.plusDays(30L * visits.size()), "ck", value));
    }
    return MEASURES.watch().flare().of(visits, Optional.of(FIRST)).get(0).state();
  }

  /** Upper limit 200 U/L; at least twice the lowest on treatment, above the limit, twice. */
  @ParameterizedTest
  @CsvSource({
    "900 400 800 900, PRESENT",
    "900 400 800, UNCONFIRMED",
    "900 400 799 900, UNCONFIRMED",
    "900 400 800 700, ABSENT",
    "90 40 160 190, ABSENT",
    "90 100 201 202, PRESENT",
    "900 400 900 300 700, UNCONFIRMED",
    "900 450 1000 200 399, ABSENT",
    "900, NOT_KNOWN"
  })
  void aRiseNeedsConfirmation(String values, FlareSigns.State state) {
    assertThat(rise(values)).isEqualTo(state);
  }

  @Test
  void aRiseIsCountedOnTreatmentAndNeedsTheLimit() {
    FlareSigns flare = MEASURES.watch().flare();
    List<Visit> visits =
        List.of(
            visit(FIRST, "ck", 400),
            visit(FIRST.plusDays(30), "ck", 800),
            visit(FIRST.plusDays(60), "ck", 900));
    assertThat(flare.of(visits, Optional.empty()).get(0).state())
        .isEqualTo(FlareSigns.State.NOT_KNOWN);
    assertThat(flare.of(visits, Optional.of(FIRST.plusDays(10))).get(0).state())
        .isEqualTo(FlareSigns.State.ABSENT);
    Visit withoutLimit =
        new Visit(
            FIRST.plusDays(90),
            List.of(Score.of(MEASURES.scale("ck").orElseThrow(), BigDecimal.valueOf(900))));
    assertThat(flare.of(List.of(visits.get(0), withoutLimit), Optional.of(FIRST)).get(0).state())
        .isEqualTo(FlareSigns.State.NOT_KNOWN);
  }

  @ParameterizedTest
  @CsvSource({"70 78 73, PRESENT", "70 78 74, ABSENT", "78, NOT_KNOWN", "60 55, PRESENT"})
  void strengthBelowItsBest(String values, FlareSigns.State state) {
    List<Visit> visits = new ArrayList<>();
    for (String value : values.split(" ", -1)) {
      visits.add(visit(FIRST.plusDays(30L * visits.size()), "mmt8", value));
    }
    assertThat(MEASURES.watch().flare().of(visits, Optional.of(FIRST)).get(1).state())
        .isEqualTo(state);
  }

  private static Decision quiet(String... daysWithGlobal) {
    SustainedRule rule = MEASURES.watch().sustained();
    InactiveRule inactive = MEASURES.inactive(rule.inactive()).orElseThrow();
    List<Visit> visits = new ArrayList<>();
    for (String told : daysWithGlobal) {
      String[] parts = told.split("=", -1);
      visits.add(
          parts[1].equals("?")
              ? visit(LocalDate.parse(parts[0]), "cmas", 50, "mmt8", 80)
              : visit(
                  LocalDate.parse(parts[0]), "physician_global", parts[1], "cmas", 50, "mmt8", 80));
    }
    return rule.judge(visits, inactive, visits.get(visits.size() - 1).day());
  }

  /** Quiet at both ends and at every visit between, six months apart or more. */
  @Test
  void quietForSixMonths() {
    assertThat(quiet("2025-01-15=0", "2025-04-15=0.2", "2025-07-15=0")).isEqualTo(Decision.MET);
    assertThat(quiet("2025-01-16=0", "2025-04-15=0.2", "2025-07-15=0")).isEqualTo(Decision.OPEN);
    assertThat(quiet("2025-01-15=0", "2025-04-15=0.3", "2025-07-15=0")).isEqualTo(Decision.NOT_MET);
    assertThat(quiet("2025-01-15=0", "2025-04-15=?", "2025-07-15=0")).isEqualTo(Decision.OPEN);
    assertThat(quiet("2024-09-01=3", "2025-01-15=0", "2025-07-15=0")).isEqualTo(Decision.MET);
    assertThat(quiet("2025-01-01=3", "2025-02-01=0", "2025-07-15=0")).isEqualTo(Decision.OPEN);
    assertThat(quiet("2025-07-15=0")).isEqualTo(Decision.OPEN);
  }

  @Test
  void twelveWeeks() {
    var checkpoint = MEASURES.watch().checkpoint();
    assertThat(checkpoint.passed(FIRST, FIRST.plusDays(83))).isFalse();
    assertThat(checkpoint.passed(FIRST, FIRST.plusDays(84))).isTrue();
    assertThat(checkpoint.weeks().source()).isEqualTo("share-2017");
  }
}
