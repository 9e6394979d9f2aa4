package org.sarcolemma.evidence;

/** Whom a published figure was counted in. */
public enum Population {
  PEDIATRIC,
  ADULT,
  /** Children and adults together, or not told apart. */
  MIXED
}
