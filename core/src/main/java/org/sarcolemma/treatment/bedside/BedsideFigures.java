package org.sarcolemma.treatment.bedside;

import java.math.BigDecimal;
import java.util.List;

/**
 * Figures of small bedside formulas, as data.
 *
 * @param schwartz factor of the bedside Schwartz formula, for creatinine in mg/dL
 * @param micromolesPerMilligram micromoles per litre of creatinine that are one mg/dL
 * @param hydrocortisonePerPrednisolone milligrams of hydrocortisone that equal one of prednisolone
 * @param adrenalMgPerM2 prednisolone a day above which the adrenals are at risk
 * @param adrenalWeeks weeks beyond which they are
 * @param taperAfterDays days beyond which a corticosteroid must name its taper (SR-45)
 * @param waits waits from immunoglobulin to measles and varicella vaccines, smallest dose first
 * @param cyclophosphamideMgPerM2 total above which fertility is at risk
 * @param products infusion speeds of immunoglobulin products
 */
public record BedsideFigures(
    BigDecimal schwartz,
    BigDecimal micromolesPerMilligram,
    BigDecimal hydrocortisonePerPrednisolone,
    BigDecimal adrenalMgPerM2,
    int adrenalWeeks,
    int taperAfterDays,
    List<VaccineWait> waits,
    BigDecimal cyclophosphamideMgPerM2,
    List<InfusionSpeed> products) {
  /**
   * A wait from immunoglobulin to a live vaccine.
   *
   * @param upToGPerKg dose of immunoglobulin up to which it holds; the last holds for all above
   * @param months months to wait
   */
  public record VaccineWait(BigDecimal upToGPerKg, int months) {}

  /**
   * How fast a product may run.
   *
   * @param product name and strength
   * @param percent grams in 100 mL
   * @param startMlPerKgMin millilitres per kilogram and minute at first
   * @param mostMlPerKgMin the most
   * @param riskMgPerKgMin the most in milligrams where kidney or thrombosis are at risk
   */
  public record InfusionSpeed(
      String product,
      BigDecimal percent,
      BigDecimal startMlPerKgMin,
      BigDecimal mostMlPerKgMin,
      BigDecimal riskMgPerKgMin) {}

  /** Copies its lists; refuses an empty table of waits. */
  public BedsideFigures {
    waits = List.copyOf(waits);
    products = List.copyOf(products);
    if (waits.isEmpty()) {
      throw new IllegalArgumentException("no wait from immunoglobulin to a live vaccine is listed");
    }
  }
}
