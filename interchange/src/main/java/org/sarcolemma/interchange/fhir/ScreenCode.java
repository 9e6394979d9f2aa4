package org.sarcolemma.interchange.fhir;

/**
 * One code that tells a screen something.
 *
 * @param kind what sort of thing it tells: {@code label}, {@code sign}, {@code ck}, {@code
 *     antibody}, {@code drug}, {@code evaluation}, {@code no_variant}, {@code variant}, {@code
 *     significance}, {@code weight}, {@code height}
 * @param key what it tells, in the words of the screens, for example {@code lgmd}
 * @param system short name of the vocabulary, for example {@code SNOMEDCT}
 * @param code the code without a prefix of ours
 * @param written the code as the code book writes it; mostly the same
 * @param words how it is called
 */
public record ScreenCode(
    String kind, String key, String system, String code, String written, String words) {}
