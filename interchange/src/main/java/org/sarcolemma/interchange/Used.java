package org.sarcolemma.interchange;

/**
 * Something the input said that was used, with its date, so that a reader sees how old the data is.
 *
 * @param item where it stands in the input, for example {@code Observation/ck-1}
 * @param says what was taken from it
 * @param date when it was seen or measured; empty when not told
 */
public record Used(String item, String says, String date) {}
