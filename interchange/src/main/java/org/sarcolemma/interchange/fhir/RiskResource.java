package org.sarcolemma.interchange.fhir;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.sarcolemma.Assessment;
import org.sarcolemma.Diagnosis;

/**
 * The probabilities as a RiskAssessment. FHIR R4 writes them in per cent; the interval stands in an
 * extension, since R4 has room for a figure or a range and not for both.
 */
final class RiskResource {
  private static final int HUNDRED = 100;
  private static final int DECIMALS = 2;

  /** Nothing is impossible and nothing is certain (SR-27). */
  private static final BigDecimal LEAST = new BigDecimal("0.01");

  private static final BigDecimal MOST = new BigDecimal("99.99");

  private RiskResource() {}

  static ObjectNode of(Assessment answer) {
    ObjectNode risk = JsonNodeFactory.instance.objectNode();
    risk.put("resourceType", "RiskAssessment").put("status", "final");
    risk.putObject("method")
        .put("text", "Differential of muscle disease in children from published frequencies");
    ArrayNode predictions = risk.putArray("prediction");
    answer.diagnoses().forEach(diagnosis -> predictions.add(prediction(diagnosis)));
    ArrayNode notes = risk.putArray("note");
    notes
        .addObject()
        .put(
            "text",
            "Probabilities among the diseases listed; \"none of these\" has its own share."
                + " Intervals are 95 % credible intervals.");
    notes.addObject().put("text", Assessment.PURPOSE);
    return risk;
  }

  private static ObjectNode prediction(Diagnosis diagnosis) {
    ObjectNode prediction = JsonNodeFactory.instance.objectNode();
    ObjectNode interval = prediction.putArray("extension").addObject();
    interval.put("url", Addresses.BASE + "StructureDefinition/credible-interval");
    ObjectNode range = interval.putObject("valueRange");
    percent(range.putObject("low"), diagnosis.interval().low());
    percent(range.putObject("high"), diagnosis.interval().high());
    Concepts.put(
        prediction.putObject("outcome"),
        Addresses.BASE + "CodeSystem/hypothesis",
        diagnosis.id(),
        diagnosis.label());
    prediction.put("probabilityDecimal", percent(diagnosis.probability()));
    prediction.put(
        "rationale",
        diagnosis.patients().children()
            + " children behind the figures"
            + (diagnosis.patients().veryFew() ? ": very few cases" : ""));
    return prediction;
  }

  private static void percent(ObjectNode quantity, double share) {
    quantity.put("value", percent(share));
    quantity.put("unit", "%").put("system", "http://unitsofmeasure.org").put("code", "%");
  }

  private static BigDecimal percent(double share) {
    return BigDecimal.valueOf(share)
        .multiply(BigDecimal.valueOf(HUNDRED))
        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
        .max(LEAST)
        .min(MOST);
  }
}
