package org.sarcolemma.server.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.patient.Age;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Reading;
import org.sarcolemma.patient.Sex;
import org.sarcolemma.server.ShippedKnowledge;

class FormReaderTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Knowledge KNOWLEDGE = ShippedKnowledge.SARCOLEMMA.knowledge();

  private final Map<Field, String> texts = new EnumMap<>(Field.class);
  private final TreeMap<String, Answer> answers = new TreeMap<>();

  private EnteredChild read() {
    return new FormReader(KNOWLEDGE).read(new ChildForm(texts, answers), TODAY);
  }

  @Tag("SR-08")
  @Test
  void anEmptyFormIsAPatientOfWhomNothingIsKnown() {
    EnteredChild entered = read();
    assertThat(entered.nothingKnown()).isTrue();
    assertThat(entered.patient().ageGroup()).isEqualTo(AgeGroup.UNKNOWN);
    assertThat(entered.patient().sex()).isEqualTo(Sex.UNKNOWN);
    assertThat(entered.setting()).isEqualTo(Knowledge.SETTING_NOT_TOLD);
    assertThat(entered.refused()).isEmpty();
  }

  @Tag("SR-07")
  @Test
  void notAssessedIsTheSameAsNoAnswer() {
    answers.put("rash_any", Answer.ABSENT);
    EnteredChild without = read();
    answers.put("scapular_winging", Answer.UNKNOWN);
    assertThat(read().patient()).isEqualTo(without.patient());
  }

  @Test
  void readsAgeInYearsAndMonths() {
    texts.put(Field.ONSET_YEARS, "9");
    texts.put(Field.ONSET_MONTHS, "6");
    assertThat(read().patient().onset()).contains(new Age(9.5));
    texts.remove(Field.ONSET_YEARS);
    assertThat(read().patient().onset()).contains(Age.ofMonths(6));
    texts.remove(Field.ONSET_MONTHS);
    texts.put(Field.ONSET_YEARS, "9.4");
    assertThat(read().patient().onset()).contains(new Age(9.4));
  }

  @Tag("SR-03")
  @ParameterizedTest
  @CsvSource({"17.99, CHILD", "18, ADULT", "0, CHILD", "120, ADULT"})
  void theEighteenthBirthdayDecides(String years, AgeGroup group) {
    texts.put(Field.ONSET_YEARS, years);
    assertThat(read().patient().ageGroup()).isEqualTo(group);
  }

  @Tag("SR-10")
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ONSET_YEARS  | 9,5   | has a comma",
        "ONSET_YEARS  | 121   | outside 0 to 120 years",
        "ONSET_MONTHS | 12    | outside 0 to 11 months",
        "ONSET_MONTHS | 1.5   | not a whole number",
        "TEMPO_MONTHS | 1e2   | scientific notation",
        "TEMPO_MONTHS | 9000  | outside"
      })
  void aRefusedValueIsLeftOutAndSaysWhy(Field field, String text, String reason) {
    texts.put(field, text);
    EnteredChild entered = read();
    assertThat(entered.nothingKnown()).isTrue();
    assertThat(entered.refused()).containsOnlyKeys(field);
    assertThat(entered.refused().get(field)).contains(reason);
  }

  @Tag("SR-17")
  @Test
  void creatineKinaseNeedsItsUnit() {
    texts.put(Field.CK, "12400");
    assertThat(read().patient().quantities()).isEmpty();
    assertThat(read().refused()).containsOnlyKeys(Field.CK_UNIT);
    texts.put(Field.CK_UNIT, "U/L");
    assertThat(read().patient().quantities()).containsEntry("ck", Reading.exactly(12_400));
    assertThat(read().ck().orElseThrow().text()).isEqualTo("12,400 U/L");
  }

  @Tag("SR-17")
  @Test
  void microkatalsAreConvertedOnceAndTheOriginalShown() {
    texts.put(Field.CK, "206.7");
    texts.put(Field.CK_UNIT, "µkat/L");
    texts.put(Field.CK_LIMIT, "3");
    texts.put(Field.CK_DATE, "2026-05-01");
    CkEntry ck = read().ck().orElseThrow();
    assertThat(ck.reading().low()).isEqualTo(206.7 * 60);
    assertThat(ck.text())
        .isEqualTo(
            "206.7 µkat/L = 12,400 U/L, 69 times the laboratory's limit of 3 µkat/L, 2026-05-01");
  }

  @Tag("SR-17")
  @Test
  void aMultipleIsShownOnlyWithTheLaboratorysLimit() {
    texts.put(Field.CK, "12400");
    texts.put(Field.CK_UNIT, "U/L");
    assertThat(read().ck().orElseThrow().text()).doesNotContain("times");
    texts.put(Field.CK_LIMIT, "180");
    assertThat(read().ck().orElseThrow().text())
        .isEqualTo("12,400 U/L, 69 times the laboratory's limit of 180 U/L");
  }

  @Test
  void creatineKinaseMayBeALimitOrARange() {
    texts.put(Field.CK, "20000");
    texts.put(Field.CK_UNIT, "U/L");
    texts.put(Field.CK_KIND, "at-least");
    assertThat(read().ck().orElseThrow().reading()).isEqualTo(Reading.atLeast(20_000));
    texts.put(Field.CK_KIND, "between");
    assertThat(read().refused()).containsOnlyKeys(Field.CK_HIGH);
    texts.put(Field.CK_HIGH, "30000");
    assertThat(read().ck().orElseThrow().reading()).isEqualTo(Reading.between(20_000, 30_000));
  }

  @Tag("SR-16")
  @ParameterizedTest
  @CsvSource({"2026-11-24", "2026-02-30", "01.05.2026", "2026-5-1", "yesterday"})
  void impossibleDatesAreRefusedAndTheValueStillCounts(String date) {
    texts.put(Field.CK, "12400");
    texts.put(Field.CK_UNIT, "U/L");
    texts.put(Field.CK_DATE, date);
    EnteredChild entered = read();
    assertThat(entered.refused()).containsOnlyKeys(Field.CK_DATE);
    assertThat(entered.patient().quantities()).containsKey("ck");
  }

  @Test
  void tempoIsACategoryOrMonthsAndNotBothAtOdds() {
    assertThat(Tempo.categories(KNOWLEDGE)).hasSize(3);
    texts.put(Field.TEMPO, "subacute");
    assertThat(read().patient().quantities()).containsEntry("onset_tempo", Reading.between(1, 6));
    texts.put(Field.TEMPO_MONTHS, "3");
    assertThat(read().patient().quantities()).containsEntry("onset_tempo", Reading.exactly(3));
    texts.put(Field.TEMPO_MONTHS, "30");
    assertThat(read().refused()).containsOnlyKeys(Field.TEMPO_MONTHS);
    assertThat(read().patient().quantities()).isEmpty();
  }
}
