package org.sarcolemma.treatment.growth;

/** What a growth reference is about. Length lying below two years and height standing are one. */
public enum GrowthMeasure {
  /** Kilograms. */
  WEIGHT,
  /** Centimetres. */
  HEIGHT,
  /** Kilograms per square metre; from two years. */
  BMI
}
