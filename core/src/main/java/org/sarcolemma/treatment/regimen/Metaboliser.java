package org.sarcolemma.treatment.regimen;

/**
 * How fast an enzyme works, by genotype or activity. Not tested is an empty Optional, no constant.
 */
public enum Metaboliser {
  NORMAL,
  INTERMEDIATE,
  POOR
}
