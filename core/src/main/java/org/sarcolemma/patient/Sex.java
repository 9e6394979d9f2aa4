package org.sarcolemma.patient;

/** Sex as recorded for the patient. */
public enum Sex {
  FEMALE,
  MALE,
  UNKNOWN
}
