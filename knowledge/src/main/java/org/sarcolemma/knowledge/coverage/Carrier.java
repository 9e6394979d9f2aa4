package org.sarcolemma.knowledge.coverage;

import java.util.Optional;

/**
 * An entry of the knowledge files that can carry a statement.
 *
 * @param kind what it is
 * @param id its id, unique among its kind
 * @param text everything it says, values only, in the order of the file
 * @param percent the printed percentage of an evidence row
 */
public record Carrier(CarrierKind kind, String id, String text, Optional<String> percent) {}
