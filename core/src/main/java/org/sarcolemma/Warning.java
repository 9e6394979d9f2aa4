package org.sarcolemma;

/**
 * Something to keep in mind when reading an answer.
 *
 * @param id stable id, for example {@code outside-evidence}
 * @param text one sentence for clinicians
 */
public record Warning(String id, String text) {}
