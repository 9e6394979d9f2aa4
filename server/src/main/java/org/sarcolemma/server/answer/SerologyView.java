package org.sarcolemma.server.answer;

/**
 * Where one of the two antibodies that decide stands.
 *
 * @param antibody wording for clinicians
 * @param state "not tested", "negative" or "positive": never one for another
 * @param tested whether somebody looked
 */
public record SerologyView(String antibody, String state, boolean tested) {}
