package org.sarcolemma.treatment.regimen;

/**
 * Where a rule of treatment comes from.
 *
 * @param id stable id; the review's is {@code fneur-2023-1123380}
 * @param shortName for people, in a line
 * @param citation in full
 * @param children for whom it was written
 * @param note how it was read, and its limits
 */
public record Source(String id, String shortName, String citation, String children, String note) {}
