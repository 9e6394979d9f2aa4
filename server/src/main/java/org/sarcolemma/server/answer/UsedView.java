package org.sarcolemma.server.answer;

/**
 * Something that was taken from a record.
 *
 * @param item where it stands in the record
 * @param says what was taken from it
 * @param date its day as exactly as told; empty when not told
 */
public record UsedView(String item, String says, String date) {}
