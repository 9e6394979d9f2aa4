package org.sarcolemma.server.answer;

/**
 * Where one antibody stands.
 *
 * @param antibody wording for clinicians
 * @param state "not tested", "result pending", "negative", "weak positive" or "positive", never one
 *     for another, and the assay if it is told
 * @param tested whether there is a result
 * @param toAsk what to ask about it, empty if nothing
 */
public record SerologyView(String antibody, String state, boolean tested, String toAsk) {}
