package org.sarcolemma.interchange.fhir;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Units of enzyme activity in a volume, as UCUM writes them: {@code U/L}, {@code kU/L}, {@code
 * ukat/L}, {@code umol/min/L}, {@code nmol/(s.L)} and so on. One U is a micromole a minute, one kat
 * a mole a second (UCUM), so that 1 ukat/L is 60 U/L. The international unit {@code [IU]} of an
 * enzyme is that same U.
 */
final class CatalyticUnit {
  private static final BigDecimal MINUTE = BigDecimal.valueOf(60);
  private static final BigDecimal HOUR = BigDecimal.valueOf(3600);
  private static final BigDecimal DAY = BigDecimal.valueOf(86_400);

  private static final Map<String, Integer> PREFIXES =
      Map.of("", 0, "M", 6, "k", 3, "d", -1, "c", -2, "m", -3, "u", -6, "n", -9, "p", -12);

  private static final int MOLE = 0;
  private static final int SECOND = 1;
  private static final int LITRE = 2;
  private static final int MOST_PARTS = 8;
  private static final int MICRO = 6;

  private static final Pattern PART =
      Pattern.compile("([Mkdcmunp]?)(mol|kat|U|\\[IU]|\\[iU]|L|l|s)|(min|h|d)");
  private static final Pattern ANNOTATION = Pattern.compile("\\{[^{}]*}");
  private static final Pattern GROUP = Pattern.compile("/\\(([^()/]*)\\)");

  private final int[] dimension = new int[LITRE + 1];
  private BigDecimal over = BigDecimal.ONE;
  private BigDecimal under = BigDecimal.ONE;

  private CatalyticUnit() {}

  /**
   * A figure in U/L.
   *
   * @param value the figure in its unit
   * @param unit UCUM code of an activity in a volume; empty for any other
   */
  static Optional<BigDecimal> inUnitsPerLitre(BigDecimal value, String unit) {
    return unit.equals("U/L") ? Optional.of(value) : of(unit).map(made -> made.perLitre(value));
  }

  private static Optional<CatalyticUnit> of(String unit) {
    CatalyticUnit made = new CatalyticUnit();
    return made.reads(unit) ? Optional.of(made) : Optional.empty();
  }

  private BigDecimal perLitre(BigDecimal value) {
    return value
        .multiply(over)
        .multiply(MINUTE)
        .scaleByPowerOfTen(MICRO)
        .divide(under, MathContext.DECIMAL128);
  }

  private boolean reads(String unit) {
    String plain = ANNOTATION.matcher(unit).replaceAll("");
    Matcher group = GROUP.matcher(plain);
    // a/(b.c) is a/b/c
    plain = group.replaceAll(found -> "/" + found.group(1).replace('.', '/'));
    String[] divided = plain.split("(?=[./])", -1);
    if (divided.length > MOST_PARTS) {
      return false;
    }
    for (String part : divided) {
      boolean below = part.startsWith("/");
      String atom = below || part.startsWith(".") ? part.substring(1) : part;
      if (!multiply(atom, below ? -1 : 1)) {
        return false;
      }
    }
    return dimension[MOLE] == 1 && dimension[SECOND] == -1 && dimension[LITRE] == -1;
  }

  private boolean multiply(String atom, int power) {
    Matcher part = PART.matcher(atom);
    if (!part.matches()) {
      return false;
    }
    if (part.group(3) != null) {
      BigDecimal time =
          switch (part.group(3)) {
            case "min" -> MINUTE;
            case "h" -> HOUR;
            default -> DAY;
          };
      scale(time, power);
      dimension[SECOND] += power;
      return true;
    }
    scale(BigDecimal.ONE.scaleByPowerOfTen(PREFIXES.getOrDefault(part.group(1), 0)), power);
    switch (part.group(2)) {
      case "mol" -> dimension[MOLE] += power;
      case "kat" -> {
        dimension[MOLE] += power;
        dimension[SECOND] -= power;
      }
      case "L", "l" -> dimension[LITRE] += power;
      case "s" -> dimension[SECOND] += power;
      default -> {
        scale(BigDecimal.ONE.scaleByPowerOfTen(-MICRO), power);
        scale(MINUTE, -power);
        dimension[MOLE] += power;
        dimension[SECOND] -= power;
      }
    }
    return true;
  }

  private void scale(BigDecimal factor, int power) {
    if (power > 0) {
      over = over.multiply(factor);
    } else {
      under = under.multiply(factor);
    }
  }
}
