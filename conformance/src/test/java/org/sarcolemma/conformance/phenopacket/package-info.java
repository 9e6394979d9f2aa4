/** Phenopackets against the official classes of the schema. */
@NullMarked
package org.sarcolemma.conformance.phenopacket;

import org.jspecify.annotations.NullMarked;
