package org.sarcolemma.server.entry;

/**
 * One choice of a field.
 *
 * @param value as it is posted
 * @param label wording for clinicians
 */
public record EntryOption(String value, String label) {
  /** A choice whose wording is what is posted. */
  public static EntryOption of(String value) {
    return new EntryOption(value, value);
  }
}
