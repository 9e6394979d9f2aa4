package org.sarcolemma.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.FrequencyWord;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.Population;
import org.sarcolemma.evidence.QuantityRow;
import org.sarcolemma.evidence.Reference;

class KnowledgeFilesTest {

  @Test
  void everyKindOfEntryArrives() {
    Knowledge small = KnowledgeFiles.load(SmallKnowledge.source());
    assertThat(small.references()).hasSize(5);
    assertThat(small.findings()).hasSize(11);
    assertThat(small.groups()).containsOnlyKeys("skin", "muscle_enzymes");
    assertThat(small.tree().leaves()).hasSize(7);
    assertThat(small.rows().all()).hasSize(21);
    assertThat(small.defining()).hasSize(2);
    assertThat(small.quantities()).containsOnlyKeys("ck");
    assertThat(small.priors()).hasSize(25);
    assertThat(small.settings()).containsOnlyKeys("unspecified", "clinic", "screen");
    assertThat(small.silent()).hasSize(1);
    assertThat(small.tests()).hasSize(3);
    assertThat(small.recommendations()).hasSize(1);
    assertThat(small.redFlags()).hasSize(2);
    assertThat(small.claims()).hasSize(3);
    assertThat(small.weighing().draws()).isEqualTo(20);
  }

  @Test
  void aRowKeepsCountsPopulationAndPlace() {
    FrequencyRow row = row("F0001");
    assertThat(row.present()).hasValue(33);
    assertThat(row.examined()).hasValue(84);
    assertThat(row.percent()).hasValue(39.3);
    assertThat(row.word()).isEmpty();
    assertThat(row.population()).isEqualTo(Population.PEDIATRIC);
    assertThat(row.where()).isEqualTo("section 4");
    assertThat(row.assumption()).isFalse();
  }

  @Test
  void anAssumptionIsAWordOfNobodysPublication() {
    FrequencyRow row = row("A0001");
    assertThat(row.assumption()).isTrue();
    assertThat(row.word()).contains(FrequencyWord.VERY_RARE);
    assertThat(row.present()).isEmpty();
  }

  @Test
  void aReferenceSharesPatientsWithItsRegistryAndWithTheReviewThatReusesIt() {
    Knowledge small = KnowledgeFiles.load(SmallKnowledge.source());
    Reference registry = small.reference("registry-2017");
    assertThat(registry.cohorts().share(small.reference("registry-2019").cohorts())).isTrue();
    assertThat(registry.cohorts().share(small.reference("review-2023").cohorts())).isTrue();
    assertThat(registry.cohorts().share(small.reference("dystrophy-series").cohorts())).isFalse();
  }

  @Test
  void mediansAreReadOutOfComments() {
    assertThat(KnowledgeFiles.load(SmallKnowledge.source()).levels())
        .extracting(
            QuantityRow::row, QuantityRow::quantity, QuantityRow::value, QuantityRow::patients)
        .containsExactly(tuple("F0008", "ck", 7263.0, 33.0));
  }

  @Test
  void versionNamesTheBytesReadAndNothingElse() {
    String version = KnowledgeFiles.load(SmallKnowledge.source()).version();
    assertThat(version).matches("[0-9a-f]{12}");
    assertThat(KnowledgeFiles.load(SmallKnowledge.source()).version()).isEqualTo(version);
    assertThat(
            KnowledgeFiles.load(
                    SmallKnowledge.changed().replacing("groups.csv", "All leak", "They leak"))
                .version())
        .isNotEqualTo(version);
  }

  @Test
  void localeAndTimeZoneChangeNothing() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Knowledge here = KnowledgeFiles.load(SmallKnowledge.source());
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(KnowledgeFiles.load(SmallKnowledge.source()).rows().all())
          .isEqualTo(here.rows().all());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /**
   * One good knowledge base, then damage: file | what stands there | what is put there | complaint.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          references.csv | registry-2019,The same registry two years on. Example J 2019 | registry-2019, | references.csv, line 4, column citation: is empty
          references.csv | registry-2019,The | registry-2017,The | references.csv, line 4, column id: 'registry-2017' stands twice
          findings.csv | dysphagia,Trouble swallowing, | dysphagia,, | findings.csv, line 5, column label: is empty
          findings.csv | HP:0002015,,yes, | HP:0002015,,maybe, | findings.csv, line 5, column differential: 'maybe' is neither yes nor no
          groups.csv | 0.7,rash | strong,rash | groups.csv, line 2, column correlation: 'strong' is no number
          tests.csv | no,no,3,14 | no,sometimes,3,14 | tests.csv, line 4, column anaesthesia: 'sometimes' is not one of no, young, yes
          tests.csv | no,no,3,14 | no,no,3, | tests.csv, line 4, column days_high: is empty; a number was expected
          claims.csv | S-1-02,1, | S-1-01,1, | claims.csv, line 3, column id: 'S-1-01' stands twice
          evidence/frequencies.csv | F0001,rash_any,imnm,pediatric | F0001,rash_any,imnm,paediatric | evidence/frequencies.csv, line 2, column population: 'paediatric' is not one of pediatric, adult, mixed
          evidence/frequencies.csv | F0001,rash_any,imnm, | F0001,rash_any,, | evidence/frequencies.csv, line 2, column disease: is empty
          evidence/frequencies.csv | 33,84,39.3,,review-2023 | 33,84,39.3,, | evidence/frequencies.csv, line 2, column reference: is empty
          evidence/frequencies.csv | section 4,review,seed,yes,,, | section 4,,seed,yes,,, | evidence/frequencies.csv, line 2, column level: is empty
          evidence/frequencies.csv | 33,84,39.3 | 33,all,39.3 | evidence/frequencies.csv, line 2, column examined: 'all' is no number
          evidence/frequencies.csv | ,,,,Very frequent, | ,,,,Often, | evidence/frequencies.csv, line 12, column qualifier: 'Often' is no frequency word; accepted: Obligate, Very frequent, Frequent, Occasional, Very rare, Excluded, Present (unquantified)
          evidence/defining.csv | ,0.94, | ,, | evidence/defining.csv, line 2, column share: is empty; a number was expected
          differential/priors.csv | clinic,child,immune | clinic,baby,immune | differential/priors.csv, line 2, column age_group: is neither child nor adult
          differential/hypotheses.yaml | {id: jdm, parent: immune, | {id: jdm, parent: rash, | differential/hypotheses.yaml: hypothesis jdm: parent rash is not above it
          differential/hypotheses.yaml | {id: jdm, | {id: imnm, | differential/hypotheses.yaml: hypothesis imnm stands twice
          differential/hypotheses.yaml | aliases: [srp] | aliases: [hmgcr] | differential/hypotheses.yaml: 'hmgcr' names both imnm_hmgcr and imnm_srp
          differential/hypotheses.yaml | borrow: 6 | borrow: six | differential/hypotheses.yaml, imnm/borrow: 'six' is no number
          differential/quantities.yaml | scale: log10 | scale: cube | differential/quantities.yaml, ck/scale: 'cube' is not one of log10, sqrt
          differential/weighing.yaml | , memory: 1.0 | `` | differential/weighing.yaml, level_weight: 'memory' is missing
          differential/weighing.yaml | [0.30, 0.79] | [0.30] | differential/weighing.yaml: the band of 'Frequent' needs a low and a high share
          guidance/red-flags.yaml | is: present}} | is: there}} | guidance/red-flags.yaml, swallowing/when/is: 'there' is not one of present, absent, unknown
          guidance/recommendations.yaml | urgency: soon | urgency: later | guidance/recommendations.yaml, antibody/urgency: 'later' is not one of now, soon, routine
          """)
  void damageIsRefusedWithFilePlaceValueAndWhatIsAccepted(
      String file, String good, String damaged, String message) {
    OverlaySource source = SmallKnowledge.changed().replacing(file, good, damaged);
    assertThatThrownBy(() -> KnowledgeFiles.load(source))
        .isInstanceOf(KnowledgeException.class)
        .hasMessage(message);
  }

  /** What only a record refuses: the row or entry is named, whatever else is. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          evidence/frequencies.csv | 33,84,39.3 | 85,84,39.3 | F0001
          evidence/frequencies.csv | 33,84,39.3 | 33,84,139.3 | F0001
          evidence/frequencies.csv | F0002,rash_any | F0001,rash_any | F0001
          evidence/defining.csv | ,0.94, | ,1, | D0001
          differential/priors.csv | clinic,child,immune,0.5 | clinic,child,immune,1.5 | immune
          differential/hypotheses.yaml | borrow: 6 | borrow: -6 | imnm
          differential/quantities.yaml | spread: 0.45 | spread: 0 | ck
          groups.csv | skin,Skin,0.7 | skin,Skin,1.7 | skin
          """)
  void whatCannotBeIsRefusedByName(String file, String good, String damaged, String named) {
    OverlaySource source = SmallKnowledge.changed().replacing(file, good, damaged);
    assertThatThrownBy(() -> KnowledgeFiles.load(source))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining(named)
        .hasMessageNotContaining("\n");
  }

  @Test
  void aMissingFileIsRefused() {
    assertThatThrownBy(() -> KnowledgeFiles.load(SmallKnowledge.changed().without("tests.csv")))
        .isInstanceOf(KnowledgeException.class)
        .hasMessage("tests.csv: file is missing");
  }

  private static FrequencyRow row(String id) {
    return KnowledgeFiles.load(SmallKnowledge.source()).rows().row(id).orElseThrow();
  }
}
