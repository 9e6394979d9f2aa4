package org.sarcolemma.knowledge.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.knowledge.KnowledgeException;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.knowledge.OverlaySource;
import org.sarcolemma.knowledge.lint.KnowledgeLint;
import org.sarcolemma.knowledge.lint.rule.LintProblem;

/** Every statement of the review is carried, and is missed when what carries it goes. */
class CoverageTest {
  private static final Coverage SHIPPED = Coverage.read(KnowledgeSource.shipped());

  /** 253 statements were extracted from the review; none may get lost. */
  @Test
  void everyStatementIsCarriedOrSaysWhyNot() {
    assertThat(SHIPPED.claims()).hasSize(253);
    assertThat(SHIPPED.claims()).allSatisfy(c -> assertThat(SHIPPED.problems(c)).as(c).isEmpty());
    assertThat(SHIPPED.encoded().size() + SHIPPED.notActionable().size()).isEqualTo(253);
    assertThat(SHIPPED.missing()).isEmpty();
    assertThat(SHIPPED.strangers()).isEmpty();
  }

  static Stream<ClaimLink> carried() {
    return SHIPPED.claims().stream()
        .flatMap(claim -> SHIPPED.links(claim).stream())
        .filter(link -> link.kind().isPresent());
  }

  /** The test that stands behind each line of coverage.csv. */
  @ParameterizedTest
  @MethodSource("carried")
  void aStatementIsMissedWhenItsCarrierIsRemoved(ClaimLink link) {
    Coverage less = SHIPPED.without(link.kind().orElseThrow(), link.carrier());
    assertThat(less.missing()).contains(link.claim());
    assertThat(less.problems(link.claim()))
        .contains(
            link.kind().orElseThrow().label() + " " + link.carrier() + " carried it and is gone");
  }

  /** The same by hand in the files themselves, one of each form, through the linter. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          evidence/frequencies.csv; F0013,rash_any,imnm,pediatric,33,84; F0013,rash_any,imnm,pediatric,32,84; S-4-36
          evidence/frequencies.csv; value=9.4; value=9.5; S-4-15
          treatment/regimens.yaml; dose: 0.3 mg/kg; dose: 0.4 mg/kg; S-6.1-02
          guidance/recommendations.yaml; id: heart-seronegative; id: heart-of-all; S-4-67
          treatment/options.yaml; often from 6 weeks; often from 8 weeks; S-6-02
          screens.yaml; value: "7500"; value: "8500"; S-6.4-12
          notes.csv; by 5 years a corticosteroid was stopped in 56 %; by 5 years a corticosteroid was stopped in 65 %; S-6-09
          """)
  void theLinterMissesIt(String file, String old, String by, String claim) {
    OverlaySource edited = new OverlaySource(KnowledgeSource.shipped()).replacing(file, old, by);
    assertThat(KnowledgeLint.check(edited).problems())
        .filteredOn(problem -> problem.rule().equals("claim-covered"))
        .extracting(LintProblem::text)
        .anyMatch(text -> text.contains(claim));
  }

  @Test
  void whatAsksForNothingSaysWhyInASentence() {
    assertThat(SHIPPED.notActionable()).isNotEmpty().hasSizeLessThan(10);
    assertThat(SHIPPED.notActionable())
        .allSatisfy(
            claim ->
                assertThat(SHIPPED.links(claim).get(0).says())
                    .hasSizeGreaterThan(40)
                    .endsWith("."));
  }

  /** The slips of arithmetic that evidence-notes lists are told where the figures are. */
  @Test
  void knownSlipsOfTheReviewAreDifferences() {
    assertThat(SHIPPED.differences())
        .extracting(ClaimLink::claim)
        .contains("S-2-02", "S-2-04", "S-6.1-04");
  }

  @Test
  void anUnknownKindIsNamedWithItsPlace() {
    OverlaySource edited =
        new OverlaySource(KnowledgeSource.shipped())
            .with(ClaimLink.FILE, "claim,kind,carrier,says,differs\nS-1-01,poster,wall,words,\n");
    assertThatThrownBy(() -> ClaimLink.load(edited))
        .isInstanceOf(KnowledgeException.class)
        .hasMessage("coverage.csv, line 2, column kind: 'poster' is no kind of carrier");
  }

  @Test
  void somethingCannotBeCarriedAndAskForNothing() {
    OverlaySource edited =
        new OverlaySource(KnowledgeSource.shipped())
            .with(
                ClaimLink.FILE,
                """
                claim,kind,carrier,says,differs
                S-0-01,disease,imnm,immune,
                S-0-01,not-actionable,,For no reason.,
                """);
    assertThat(Coverage.read(edited).problems("S-0-01"))
        .isEqualTo(List.of("is said to ask for nothing, and something carries it all the same"));
  }

  @Test
  void everyFigureOfTheReviewThatIsComputedAgainNamesWhatExists() {
    Knowledge knowledge = KnowledgeFiles.load();
    assertThat(ReviewQuestion.load(KnowledgeSource.shipped()))
        .isNotEmpty()
        .allSatisfy(
            question -> {
              assertThat(SHIPPED.claims()).contains(question.claim());
              assertThat(knowledge.finding(question.finding())).isPresent();
              assertThat(knowledge.tree().indexOfDisease(question.disease())).isPresent();
            });
  }

  /** Unknown is not absent: a list of other findings does not deny this one. */
  @Tag("SR-07")
  @Test
  void aCaseThatDoesNotSayIsNotCounted() throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    ReviewQuestion rash =
        new ReviewQuestion("S-4-36", "t", "rash_any", "imnm", "skin", List.of("*"), "rash", "w");
    assertThat(rash.answer(json.readTree("{}"))).isEmpty();
    assertThat(rash.answer(json.readTree("{\"skin\": [\"alopecia\"]}"))).contains(true);
    assertThat(rash.answer(json.readTree("{\"findings_absent\": [\"rash\"]}"))).contains(false);
    assertThat(rash.answer(json.readTree("{\"findings_absent\": [\"ild\"]}"))).isEmpty();
    ReviewQuestion swallow =
        new ReviewQuestion(
            "S-4-25", "t", "dysphagia", "srp", "other_findings", List.of("dysphagia"), "d", "w");
    assertThat(swallow.answer(json.readTree("{\"other_findings\": [\"fever\"]}"))).isEmpty();
  }
}
