package org.sarcolemma.criteria;

/**
 * One of the classes an edition puts patients into, or a named reason for none.
 *
 * @param id stable within its edition
 * @param label wording for clinicians
 * @param meets whether a patient of this outcome meets the set
 * @param when what must be met; of several outcomes that hold the first counts
 */
public record Outcome(String id, String label, boolean meets, Rule when) {}
