package org.sarcolemma.treatment.dose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcolemma.treatment.dose.DoseQuestions.DOSES;
import static org.sarcolemma.treatment.dose.DoseQuestions.answer;
import static org.sarcolemma.treatment.dose.DoseQuestions.strength;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.treatment.Children;
import org.sarcolemma.treatment.TestFormulary;
import org.sarcolemma.treatment.measure.Body;
import org.sarcolemma.treatment.regimen.Drug;

/** What holds for every child. */
class DosePropertiesTest {
  /** mg/kg × kg is what is printed; never above a cap; never less for a heavier child. */
  @Test
  @Tag("many")
  @Tag("SR-35")
  @Tag("SR-38")
  void propertiesOfThreeThousandChildren() {
    Random random = new Random(35);
    for (int i = 0; i < 3000; i++) {
      BigDecimal kg = BigDecimal.valueOf(30 + random.nextInt(12000), 2);
      kg = kg.max(new BigDecimal("3"));
      BigDecimal more = kg.add(BigDecimal.valueOf(random.nextInt(500), 2));
      BigDecimal cm = BigDecimal.valueOf(500 + random.nextInt(1400), 1);
      String step = new String[] {"1 mg", "2.5 mg", "5 mg", "7 mg"}[random.nextInt(4)];
      for (Drug drug :
          List.of(TestFormulary.METHOTREXATE, TestFormulary.DAILY, TestFormulary.TWICE)) {
        Body child = Children.sure("12", kg.toPlainString(), cm.toPlainString());
        Body heavier = Children.sure("12", more.toPlainString(), cm.toPlainString());
        DoseAnswer plain = answer(drug, child);
        DoseAnswer rounded = DOSES.of(strength(drug, child, step));
        DoseAnswer larger = answer(drug, heavier);
        for (int o = 0; o < plain.options().size(); o++) {
          DoseOption dose = plain.options().get(o);
          BigDecimal product = dose.coefficient().multiply(dose.size().value());
          assertThat(dose.raw().value()).isEqualByComparingTo(product);
          assertThat(larger.options().get(o).amount().value())
              .isGreaterThanOrEqualTo(dose.amount().value());
          DoseOption given = rounded.options().get(o);
          BigDecimal cap =
              Limited.hold(dose.regimen(), product).ceiling().orElse(new BigDecimal("1E9"));
          assertThat(dose.amount().value()).isEqualByComparingTo(product.min(cap));
          assertThat(given.amount().value()).isLessThanOrEqualTo(cap);
          assertThat(given.amount().value().subtract(dose.amount().value()).abs())
              .isLessThanOrEqualTo(dose.amount().value().multiply(new BigDecimal("0.05")));
        }
      }
    }
  }
}
