package org.sarcolemma.treatment.bedside;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.sarcolemma.treatment.bedside.BedsideFigures.InfusionSpeed;
import org.sarcolemma.treatment.bedside.BedsideFigures.VaccineWait;
import org.sarcolemma.treatment.measure.BodySurface;
import org.sarcolemma.treatment.measure.Height;
import org.sarcolemma.treatment.measure.Weight;

/** Small formulas around a dose: kidney function, speed of an infusion, waits, equivalents. */
public final class Bedside {
  private static final BigDecimal MINUTES_AN_HOUR = new BigDecimal("60");
  private static final BigDecimal MG_PER_ML_PER_PERCENT = BigDecimal.TEN;

  private final BedsideFigures figures;

  /** The formulas with their figures. */
  public Bedside(BedsideFigures figures) {
    this.figures = figures;
  }

  /**
   * Filtration estimated by the bedside Schwartz formula. In a child with little muscle creatinine
   * is low and this looks too good.
   *
   * @param micromoles creatinine in micromoles per litre, above 0
   * @return mL/min/1.73 m2 to two decimals
   */
  public BigDecimal filtration(Height height, BigDecimal micromoles) {
    return figures
        .schwartz()
        .multiply(height.cm())
        .multiply(figures.micromolesPerMilligram())
        .divide(micromoles, 2, RoundingMode.HALF_UP);
  }

  /** Creatinine in micromoles per litre of one in mg/dL. */
  public BigDecimal micromoles(BigDecimal milligramsPerDecilitre) {
    return milligramsPerDecilitre.multiply(figures.micromolesPerMilligram());
  }

  /** Hydrocortisone that equals prednisolone, both in mg. */
  public BigDecimal hydrocortisone(BigDecimal prednisoloneMg) {
    return prednisoloneMg.multiply(figures.hydrocortisonePerPrednisolone());
  }

  /** Whether the adrenals must be taken to be at risk. */
  public boolean adrenalRisk(BigDecimal prednisoloneMgADay, BodySurface surface, int weeks) {
    return weeks > figures.adrenalWeeks()
        && prednisoloneMgADay.compareTo(figures.adrenalMgPerM2().multiply(surface.squareMetres()))
            > 0;
  }

  /** Days beyond which an order of a corticosteroid must name its taper (SR-45). */
  public int taperAfterDays() {
    return figures.taperAfterDays();
  }

  /**
   * The first day for a measles or varicella vaccine after immunoglobulin; treatment may forbid it
   * longer.
   *
   * @param gramsPerKilogram the last dose; one between two listed doses waits as the larger
   */
  public LocalDate liveVaccineFrom(BigDecimal gramsPerKilogram, LocalDate last) {
    int months = figures.waits().get(figures.waits().size() - 1).months();
    for (int i = figures.waits().size() - 1; i >= 0; i--) {
      VaccineWait wait = figures.waits().get(i);
      if (gramsPerKilogram.compareTo(wait.upToGPerKg()) <= 0) {
        months = wait.months();
      }
    }
    return last.plusMonths(months);
  }

  /** Millilitres an hour at the start. */
  public BigDecimal startSpeed(InfusionSpeed product, Weight weight) {
    return product.startMlPerKgMin().multiply(weight.kg()).multiply(MINUTES_AN_HOUR);
  }

  /** Millilitres an hour at most; less where kidney or thrombosis are at risk. */
  public BigDecimal mostSpeed(InfusionSpeed product, Weight weight, boolean risk) {
    BigDecimal perKgMin = product.mostMlPerKgMin();
    if (risk) {
      BigDecimal mgPerMl = product.percent().multiply(MG_PER_ML_PER_PERCENT);
      perKgMin = perKgMin.min(product.riskMgPerKgMin().divide(mgPerMl, MathContext.DECIMAL64));
    }
    return perKgMin.multiply(weight.kg()).multiply(MINUTES_AN_HOUR);
  }

  /** Share of what is in the vessels that an exchange of some plasma volumes removes. */
  public static double removed(BigDecimal volumes) {
    return -StrictMath.expm1(-volumes.doubleValue());
  }
}
