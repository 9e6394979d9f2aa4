package org.sarcolemma.server.child;

/**
 * One choice of a field.
 *
 * @param value value in the posted form
 * @param label wording for clinicians
 * @param chosen whether it was chosen
 */
public record Option(String value, String label, boolean chosen) {}
