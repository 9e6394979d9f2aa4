package org.sarcolemma.server.answer;

/**
 * A possible result of a test and what it would do.
 *
 * @param result the answers it would give, in words
 * @param probability how likely it is, for example "31%"
 * @param leading diagnosis that would then come first
 * @param leadingProbability how likely that would then be
 * @param changesTheFirst whether another diagnosis comes first now
 */
public record ResultView(
    String result,
    String probability,
    String leading,
    String leadingProbability,
    boolean changesTheFirst) {}
