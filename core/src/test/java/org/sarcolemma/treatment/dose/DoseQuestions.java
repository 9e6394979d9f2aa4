package org.sarcolemma.treatment.dose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.TestFormulary;
import org.sarcolemma.treatment.measure.Amount;
import org.sarcolemma.treatment.measure.Body;
import org.sarcolemma.treatment.regimen.Drug;
import org.sarcolemma.treatment.regimen.Metaboliser;
import org.sarcolemma.treatment.regimen.Route;

/** Questions for doses on a formulary of made-up figures, one drug for every turn it can take. */
final class DoseQuestions {
  static final Formulary FORMULARY = TestFormulary.formulary();
  static final Doses DOSES = new Doses(FORMULARY);
  static final BasisLine BASIS = new BasisLine(FORMULARY);

  private DoseQuestions() {}

  static DoseAnswer answer(Drug drug, Body body) {
    return DOSES.of(DoseQuestion.of(drug, body));
  }

  /** A question with what a prescriber may add. */
  static DoseQuestion question(
      Drug drug,
      Body body,
      @Nullable String today,
      @Nullable Route route,
      @Nullable DayOfWeek weekday,
      @Nullable String strength,
      @Nullable String perMillilitre,
      @Nullable String haematocrit,
      @Nullable Metaboliser tpmt,
      @Nullable Metaboliser nudt15) {
    return new DoseQuestion(
        drug,
        body,
        Optional.ofNullable(today).map(LocalDate::parse),
        Optional.ofNullable(route),
        Optional.ofNullable(weekday),
        Optional.ofNullable(strength).map(Amount::parse),
        Optional.ofNullable(perMillilitre).map(Amount::parse),
        Optional.ofNullable(haematocrit).map(BigDecimal::new),
        Optional.ofNullable(tpmt),
        Optional.ofNullable(nudt15));
  }

  static DoseQuestion strength(Drug drug, Body body, String strength) {
    return question(drug, body, null, null, null, strength, null, null, null, null);
  }

  static List<String> amounts(DoseAnswer answer) {
    return answer.options().stream().map(option -> option.id() + " " + option.amount()).toList();
  }

  static List<String> reasons(DoseAnswer answer) {
    assertThat(answer.options()).isEmpty();
    return answer.cannot().stream().map(NoDose::reason).toList();
  }

  static DoseQuestion genes(Body child, @Nullable Metaboliser tpmt, @Nullable Metaboliser nudt15) {
    return question(TestFormulary.GENES, child, null, null, null, null, null, null, tpmt, nudt15);
  }
}
