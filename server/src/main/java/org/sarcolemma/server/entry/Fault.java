package org.sarcolemma.server.entry;

/**
 * Why a field was refused, for the summary above the form.
 *
 * @param field id of its control
 * @param label wording of the field
 * @param problem what is wrong and what would be right; never what was typed
 */
public record Fault(String field, String label, String problem) {}
