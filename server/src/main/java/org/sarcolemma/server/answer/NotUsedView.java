package org.sarcolemma.server.answer;

/**
 * Something that was given and not used.
 *
 * @param item what
 * @param reason why not
 */
public record NotUsedView(String item, String reason) {}
