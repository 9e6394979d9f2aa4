package org.sarcolemma.evaluation.orders;

import java.util.Locale;

/** What can be wrong with an order. */
public enum FaultKind {
  /** Too much or too little, in one dose, a day or a course. */
  AMOUNT,
  /** Too often, too seldom, too many doses. */
  INTERVAL,
  ROUTE,
  /** A weight or height that cannot be this child's. */
  SIZE,
  /** A disease, a state or a result that forbids the drug. */
  CONDITION,
  /** A result that must be known before the first dose. */
  TEST,
  ALLERGY,
  DUPLICATE,
  INTERACTION,
  /** A dose that takes the sum of all doses past its limit. */
  TOTAL,
  VACCINE,
  /** Speed of an infusion. */
  RATE,
  /** A corticosteroid stopped suddenly. */
  TAPER;

  /**
   * The kind of a word such as {@code amount}.
   *
   * @throws IllegalArgumentException for a word that is none
   */
  public static FaultKind of(String word) {
    for (FaultKind kind : values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("'" + word + "' is no kind of fault");
  }
}
