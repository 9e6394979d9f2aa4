package org.sarcolemma.treatment.regimen;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Which children a regimen is written for. Empty means that the source makes no difference.
 *
 * @param yearsFrom age from which it holds, that age included
 * @param yearsBelow age below which it holds
 * @param surfaceAbove body surface above which it holds, that figure excluded
 * @param surfaceFrom body surface from which it holds, that figure included
 * @param surfaceUpTo body surface up to which it holds, that figure included
 * @param tpmt thiopurine methyltransferase it is for
 * @param nudt15 nucleotide hydrolase 15 it is for
 */
public record Eligibility(
    Optional<BigDecimal> yearsFrom,
    Optional<BigDecimal> yearsBelow,
    Optional<BigDecimal> surfaceAbove,
    Optional<BigDecimal> surfaceFrom,
    Optional<BigDecimal> surfaceUpTo,
    Optional<Metaboliser> tpmt,
    Optional<Metaboliser> nudt15) {
  /** Every child. */
  public static final Eligibility EVERY_CHILD =
      new Eligibility(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Whether body surface decides. */
  public boolean bySurface() {
    return surfaceAbove.isPresent() || surfaceFrom.isPresent() || surfaceUpTo.isPresent();
  }

  /** Whether an enzyme decides. */
  public boolean byEnzyme() {
    return tpmt.isPresent() || nudt15.isPresent();
  }

  /** Whether an age is among those it is for. */
  public boolean ageFits(BigDecimal years) {
    return yearsFrom.filter(from -> years.compareTo(from) < 0).isEmpty()
        && yearsBelow.filter(below -> years.compareTo(below) >= 0).isEmpty();
  }

  /** Whether a body surface is among those it is for. */
  public boolean surfaceFits(BigDecimal squareMetres) {
    return surfaceAbove.filter(above -> squareMetres.compareTo(above) <= 0).isEmpty()
        && surfaceFrom.filter(from -> squareMetres.compareTo(from) < 0).isEmpty()
        && surfaceUpTo.filter(upTo -> squareMetres.compareTo(upTo) > 0).isEmpty();
  }
}
