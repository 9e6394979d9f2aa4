package org.sarcolemma.screening;

import java.math.BigDecimal;
import java.util.Optional;

/** One line of a chart: something a record says of a patient that a screen can ask for. */
public sealed interface Entry {
  /** When it was seen, measured, ordered or given; as exactly as told. */
  Day when();

  /** Where it stands in the export, for example {@code Observation/12}. */
  String origin();

  /**
   * A diagnosis that somebody wrote down.
   *
   * @param diagnosis key of the diagnosis in the code book, for example {@code lgmd}
   * @param words how it is called
   * @param suspected whether it is marked as not confirmed
   */
  record Label(String diagnosis, String words, boolean suspected, Day when, String origin)
      implements Entry {}

  /**
   * A creatine kinase.
   *
   * @param unitsPerLitre the measured value in U/L; of "more than x" it is x, of "less than x" 0
   * @param printed as the laboratory wrote it, with its unit
   */
  record Ck(BigDecimal unitsPerLitre, String printed, Day when, String origin) implements Entry {
    /** Drops zeros behind the point, so that equal values are equal. */
    public Ck {
      unitsPerLitre = plain(unitsPerLitre);
    }
  }

  /** What became of an antibody test. */
  enum TestState {
    /** Ordered, or taken and without a result yet. */
    ORDERED,
    /** Done; the result cannot be read here. */
    UNREADABLE,
    /** Looked for and not found. */
    NEGATIVE,
    /** Found, strong or weak. */
    POSITIVE
  }

  /**
   * An antibody test.
   *
   * @param antibody id of its finding, for example {@code anti_srp_positive}
   */
  record AntibodyTest(String antibody, TestState state, Day when, String origin) implements Entry {}

  /**
   * A genetic test.
   *
   * @param causal whether it found a variant that causes disease
   * @param words what it found, for readers
   */
  record GeneTest(boolean causal, String words, Day when, String origin) implements Entry {}

  /**
   * A drug ordered, taken or given.
   *
   * @param drug lower-case generic name
   * @param when first day; of a single dose its day
   * @param stop last day, if it ended
   * @param current whether the record says that it goes on
   * @param given whether this is one dose that was given, not an order or a statement
   * @param perWeek how often a week, where told
   * @param dose amount of one dose, where told
   */
  record Drug(
      String drug,
      Day when,
      Optional<Day> stop,
      boolean current,
      boolean given,
      Optional<BigDecimal> perWeek,
      Optional<Amount> dose,
      String origin)
      implements Entry {}

  /**
   * How much of a drug.
   *
   * @param milligrams in mg, or in mg for each m² of body surface
   * @param perSquareMetre whether it is for each m²
   */
  record Amount(BigDecimal milligrams, boolean perSquareMetre) {
    /** Drops zeros behind the point. */
    public Amount {
      milligrams = plain(milligrams);
    }
  }

  /**
   * An examination that was done, whatever it showed.
   *
   * @param evaluation key of the procedure in the code book, for example {@code proc_echo}
   */
  record Evaluation(String evaluation, String words, Day when, String origin) implements Entry {}

  /**
   * A sign that is there.
   *
   * @param sign id of the finding, for example {@code rash_any}
   */
  record Sign(String sign, String words, Day when, String origin) implements Entry {}

  /** Sizes of the body. */
  enum Size {
    /** In kg. */
    WEIGHT,
    /** In cm. */
    HEIGHT
  }

  /**
   * Weight or height.
   *
   * @param value in kg or cm
   */
  record Measure(Size size, BigDecimal value, Day when, String origin) implements Entry {
    /** Drops zeros behind the point. */
    public Measure {
      value = plain(value);
    }
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }
}
