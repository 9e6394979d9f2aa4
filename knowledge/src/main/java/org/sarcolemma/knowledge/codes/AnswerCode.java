package org.sarcolemma.knowledge.codes;

/**
 * A coded result that is understood.
 *
 * @param system address of its vocabulary
 * @param code the code
 * @param display the vocabulary's wording
 * @param says what it says
 */
public record AnswerCode(String system, String code, String display, CodedAnswer says) {}
