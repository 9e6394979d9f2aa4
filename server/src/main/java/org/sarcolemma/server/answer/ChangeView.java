package org.sarcolemma.server.answer;

/**
 * Answers that would put another diagnosis first (SR-29), to be tried with one key.
 *
 * @param key the digit that tries them, 1 or more
 * @param answers the answers in words
 * @param posted the same as {@code finding=answer}, separated by spaces
 * @param probability how likely they are, for example "31%"
 * @param leading diagnosis that would then come first
 * @param leadingProbability how likely that would then be
 */
public record ChangeView(
    int key,
    String answers,
    String posted,
    String probability,
    String leading,
    String leadingProbability) {}
