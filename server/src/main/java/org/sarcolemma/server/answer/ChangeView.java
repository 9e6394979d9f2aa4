package org.sarcolemma.server.answer;

/**
 * What would put another diagnosis first (SR-29).
 *
 * @param test the test that would show it
 * @param result the result, and what it would do
 */
public record ChangeView(String test, ResultView result) {}
