package org.sarcolemma.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.sarcolemma.evaluation.cases.Stage;
import org.sarcolemma.evaluation.scores.Prediction;
import org.sarcolemma.evaluation.scores.RankedClass;

/**
 * Baseline: creatine kinase above 1,000 IU/l and proximal weakness, so it is immune-mediated
 * necrotizing myopathy.
 *
 * <p>Where only a band is known, the bands that start at 1,000 count as above. What is unknown does
 * not meet the rule. When met, the answer is the disease with certainty and antibody testing; else
 * the rule has no opinion: nothing is ranked, so it never names a mimic, and its Brier score and
 * log loss are those of somebody who is always certain.
 */
public final class CkAndProximalWeaknessRule implements Predictor {
  /** The rule as a method to evaluate. */
  public static final Method METHOD =
      new Method(
          "ck_above_1000_and_proximal_weakness",
          "Rule: CK above 1,000 and proximal weakness -> IMNM, else no diagnosis",
          new CkAndProximalWeaknessRule());

  private static final double CK_IU_L = 1000;
  private static final Set<String> CK_BANDS = Set.of("elevated", "highly_elevated");
  private static final Set<String> PROXIMAL =
      Set.of("proximal", "proximal_lower", "proximal_upper");

  @Override
  public Prediction predict(ObjectNode view, Stage stage) {
    boolean met = ckAbove(view) && proximal(view);
    return new Prediction(
        view.path("id").asText(),
        stage,
        met ? List.of(new RankedClass("imnm", 1)) : List.of(),
        met);
  }

  private static boolean ckAbove(ObjectNode view) {
    return view.has("ck_iu_l")
        ? view.path("ck_iu_l").doubleValue() > CK_IU_L
        : CK_BANDS.contains(view.path("ck_qualitative").asText());
  }

  private static boolean proximal(ObjectNode view) {
    for (JsonNode token : view.path("weakness")) {
      if (PROXIMAL.contains(token.asText())) {
        return true;
      }
    }
    return false;
  }
}
