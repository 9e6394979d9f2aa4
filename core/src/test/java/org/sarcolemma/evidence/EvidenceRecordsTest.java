package org.sarcolemma.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcolemma.InventedWeights;
import org.sarcolemma.RowOf;
import org.sarcolemma.SmallKnowledge;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;

/** Records of the knowledge base hold no nonsense. */
class EvidenceRecordsTest {

  @Test
  void countsThatCannotBeAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RowOf.finding("rash", "jdm").id("F1").counts(5, 4).row())
        .withMessageContaining("row F1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RowOf.finding("rash", "jdm").counts(-1, 4).row());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RowOf.finding("rash", "jdm").id("F2").percent(101).row())
        .withMessage("row F2: 101.0 % is outside 0 to 100");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RowOf.finding("rash", "jdm").percent(Double.NaN).row());
    assertThat(RowOf.finding("rash", "jdm").counts(4, 4).row().assumption()).isFalse();
    assertThat(RowOf.finding("rash", "jdm").level(EvidenceLevel.MEMORY).row().assumption())
        .isTrue();
  }

  @Test
  void noRowIdStandsTwice() {
    FrequencyRow row = RowOf.finding("rash", "jdm").id("F1").counts(4, 4).row();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EvidenceTable(List.of(row, row)))
        .withMessage("evidence row F1 stands twice");
  }

  @Test
  void rowsAreFoundByIdFindingAndReference() {
    FrequencyRow rash = RowOf.finding("rash", "jdm").id("F1").counts(4, 4).reference("a").row();
    FrequencyRow fever = RowOf.finding("fever", "jdm").id("F2").counts(1, 4).reference("a").row();
    EvidenceTable table = new EvidenceTable(List.of(rash, fever));
    assertThat(table.all()).containsExactly(rash, fever);
    assertThat(table.row("F2")).contains(fever);
    assertThat(table.row("F3")).isEmpty();
    assertThat(table.ofFinding("rash")).containsExactly(rash);
    assertThat(table.ofFinding("cough")).isEmpty();
    assertThat(table.ofReference("a")).containsExactly(rash, fever);
  }

  @ParameterizedTest
  @EnumSource(FrequencyWord.class)
  void frequencyWordsAreReadInAnyCase(FrequencyWord word) {
    assertThat(FrequencyWord.of(word.text())).isEqualTo(word);
    assertThat(FrequencyWord.of(word.text().toUpperCase(Locale.ROOT))).isEqualTo(word);
  }

  @Test
  void anUnknownFrequencyWordNamesTheKnownOnes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FrequencyWord.of("often"))
        .withMessageContaining("'often'")
        .withMessageContaining("Very frequent, Frequent");
  }

  @Test
  @Tag("SR-23")
  void noTestThatDefinesADiseaseIsEverCertain() {
    for (double share : new double[] {0, 1, -0.1, 1.1, Double.NaN}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new DefiningShare("D1", "gene", "lgmd", share, 20, "paper", ""))
          .withMessageContaining("strictly between 0 and 1");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DefiningShare("D1", "gene", "lgmd", 0.5, 0, "paper", ""));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
  void sharesAndCorrelationsLieBetweenNoneAndAll(double share) {
    assertThatIllegalArgumentException().isThrownBy(() -> new DependenceGroup("g", "g", share, ""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PriorShare("any", AgeGroup.CHILD, "jdm", share, 10, "paper", ""));
    assertThatIllegalArgumentException().isThrownBy(() -> new WeighingRules.Band(share, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new WeighingRules.Band(0, share));
  }

  @Test
  void aPriorRestsOnSomebody() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PriorShare("any", AgeGroup.CHILD, "jdm", 0.5, 0, "paper", ""));
  }

  @Test
  void aBandOfSharesHasItsMiddle() {
    assertThat(new WeighingRules.Band(0.3, 0.79).middle()).isCloseTo(0.545, within(1e-15));
    assertThatIllegalArgumentException().isThrownBy(() -> new WeighingRules.Band(0.5, 0.4));
  }

  @Test
  void weighingNeedsAWordForEveryKindOfFigure() {
    WeighingRules rules = InventedWeights.weighing(200);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> copy(rules, 0, 3, 200))
        .withMessageContaining("above 0");
    assertThatIllegalArgumentException().isThrownBy(() -> copy(rules, 1, 0, 200));
    assertThatIllegalArgumentException().isThrownBy(() -> copy(rules, 1, 3, 0));
    Map<EvidenceLevel, Double> levels = new EnumMap<>(rules.levelWeight());
    levels.remove(EvidenceLevel.EXPERT);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new WeighingRules(levels, 1, 0.6, 0.35, rules.bands(), 6, 15, 3, 60, 1, 3, 200))
        .withMessageContaining("no weight for evidence level EXPERT");
    Map<FrequencyWord, WeighingRules.Band> bands = new EnumMap<>(rules.bands());
    bands.remove(FrequencyWord.FREQUENT);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new WeighingRules(
                    rules.levelWeight(), 1, 0.6, 0.35, bands, 6, 15, 3, 60, 1, 3, 200))
        .withMessageContaining("no band for frequency word 'Frequent'");
  }

  private static WeighingRules copy(WeighingRules rules, double root, double none, int draws) {
    return new WeighingRules(
        rules.levelWeight(), 1, 0.6, 0.35, rules.bands(), 6, 15, 3, 60, root, none, draws);
  }

  @ParameterizedTest
  @EnumSource(QuantityModel.Scale.class)
  void scalesGoThereAndBack(QuantityModel.Scale scale) {
    for (double value : new double[] {0.03, 1, 9.4, 200, 12_400}) {
      assertThat(scale.back(scale.of(value))).isCloseTo(value, within(1e-9 * value));
    }
  }

  @Test
  void aQuantityHasASpreadARangeAndSomeOutliers() {
    assertThatIllegalArgumentException().isThrownBy(() -> quantity(0, 0.02, 10, 100));
    assertThatIllegalArgumentException().isThrownBy(() -> quantity(0.5, 0, 10, 100));
    assertThatIllegalArgumentException().isThrownBy(() -> quantity(0.5, 1, 10, 100));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> quantity(0.5, 0.02, 100, 100))
        .withMessage("quantity ck has no usable spread or range");
  }

  private static QuantityModel quantity(double spread, double outliers, double low, double high) {
    return new QuantityModel(
        "ck",
        "",
        "U/L",
        QuantityModel.Scale.LOG10,
        spread,
        Map.of(),
        50,
        50,
        low,
        high,
        outliers,
        false,
        "",
        List.of(),
        "",
        "",
        "");
  }

  @Test
  void aReferenceLinksByDoiThenPubmedThenAddress() {
    assertThat(reference(Optional.of("10.1/x"), Optional.of("7"), Optional.of("https://a")).link())
        .contains("https://doi.org/10.1/x");
    assertThat(reference(Optional.empty(), Optional.of("7"), Optional.of("https://a")).link())
        .contains("https://pubmed.ncbi.nlm.nih.gov/7/");
    assertThat(reference(Optional.empty(), Optional.empty(), Optional.of("https://a")).link())
        .contains("https://a");
    Reference bare = reference(Optional.empty(), Optional.empty(), Optional.empty());
    assertThat(bare.link()).isEmpty();
    assertThat(bare.estimate()).isFalse();
  }

  private static Reference reference(
      Optional<String> doi, Optional<String> pmid, Optional<String> url) {
    return new Reference("r", "r", OptionalInt.empty(), doi, pmid, url, "cohort", Cohorts.NONE, "");
  }

  @Test
  @Tag("SR-25")
  void aSilentAnswerIsSilentInItsAgeGroupOnly() {
    Knowledge knowledge =
        SmallKnowledge.ofSixDiseases()
            .finding("statin")
            .silent("statin", Answer.ABSENT, AgeGroup.CHILD)
            .knowledge();
    Patient child = Patient.unknown(AgeGroup.CHILD).with("statin", Answer.ABSENT);
    assertThat(knowledge.silent(child, "statin")).isPresent();
    assertThat(knowledge.silent(child, "rash")).isEmpty();
    assertThat(knowledge.silent(child.with("statin", Answer.PRESENT), "statin")).isEmpty();
    assertThat(
            knowledge.silent(
                Patient.unknown(AgeGroup.ADULT).with("statin", Answer.ABSENT), "statin"))
        .isEmpty();
    assertThat(knowledge.silent(Patient.unknown(AgeGroup.CHILD), "statin")).isEmpty();
  }

  @Test
  void knowledgeKeepsItsOrderAndGetsItsVersion() {
    Knowledge knowledge = SmallKnowledge.ofSixDiseases().finding("b").finding("a").knowledge();
    assertThat(knowledge.findings().keySet()).containsExactly("b", "a");
    assertThat(knowledge.versioned("2").version()).isEqualTo("2");
    assertThat(knowledge.versioned("2").findings()).isEqualTo(knowledge.findings());
    assertThat(knowledge.finding("c")).isEmpty();
  }
}
