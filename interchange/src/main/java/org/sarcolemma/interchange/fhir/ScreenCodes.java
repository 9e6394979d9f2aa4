package org.sarcolemma.interchange.fhir;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.knowledge.codes.CodedConcept;

/**
 * Everything a {@link ChartReader} looks for, written out for engines that read records without it.
 */
public final class ScreenCodes {
  /** Spellings of units that laboratories write; every one the reader takes is listed. */
  private static final List<String> ACTIVITY = List.of("U", "[IU]", "[iU]");

  private static final List<String> PREFIXES = List.of("", "M", "k", "d", "c", "m", "u", "n", "p");
  private static final List<String> VOLUMES = List.of("L", "l", "dL", "mL", "dl", "ml", "uL");
  private static final List<String> TIMES = List.of("min", "s", "h");

  /** More decimals than this a CQL number does not hold. */
  private static final int DECIMALS = 8;

  private final CodeBook codes;
  private final List<ScreenCode> all = new ArrayList<>();

  /**
   * The codes of some screens.
   *
   * @param wanted members of the groups of the screens
   */
  public ScreenCodes(CodeBook codes, Set<String> wanted) {
    this.codes = codes;
    Asked asked = new Asked(codes, wanted);
    for (CodedConcept concept : codes.concepts()) {
      Optional<String> address = codes.address(concept.system());
      String plain = codes.plainCode(concept);
      address.stream()
          .flatMap(uri -> asked.of(uri, plain).stream())
          .forEach(
              thing ->
                  all.add(
                      new ScreenCode(
                          thing.kind().name().toLowerCase(Locale.ROOT),
                          thing.key(),
                          concept.system(),
                          plain,
                          concept.code(),
                          thing.words())));
    }
  }

  /** Every code, in the order of the code book. */
  public List<ScreenCode> all() {
    return List.copyOf(all);
  }

  /** The codes of one kind. */
  public List<ScreenCode> of(String kind) {
    return all.stream().filter(code -> code.kind().equals(kind)).toList();
  }

  /** The addresses under which FHIR records write a vocabulary. */
  public List<String> addresses(String system) {
    return codes.systems().entrySet().stream()
        .filter(entry -> entry.getValue().equals(system))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * The usual UCUM units of an enzyme activity in a volume, each with the factor that makes it U/L.
   * The reader takes any spelling; units whose factor is no short decimal are left out here.
   */
  public static Map<String, BigDecimal> activityUnits() {
    Map<String, BigDecimal> units = new TreeMap<>();
    for (String prefix : PREFIXES) {
      for (String volume : VOLUMES) {
        for (String unit : ACTIVITY) {
          add(units, prefix + unit + "/" + volume);
        }
        add(units, prefix + "kat/" + volume);
        for (String time : TIMES) {
          add(units, prefix + "mol/" + time + "/" + volume);
          add(units, prefix + "mol/(" + time + "." + volume + ")");
          add(units, prefix + "mol/" + volume + "/" + time);
          add(units, prefix + "mol/(" + volume + "." + time + ")");
        }
      }
    }
    return units;
  }

  private static void add(Map<String, BigDecimal> units, String unit) {
    CatalyticUnit.inUnitsPerLitre(BigDecimal.ONE, unit)
        .map(factor -> factor.round(MathContext.DECIMAL64).stripTrailingZeros())
        .filter(factor -> factor.scale() <= DECIMALS)
        .ifPresent(factor -> units.put(unit, factor));
  }
}
