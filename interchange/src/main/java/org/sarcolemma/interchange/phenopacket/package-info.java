/**
 * Phenopackets v2 in and out, in their JSON form. Start with {@link
 * org.sarcolemma.interchange.phenopacket.PhenopacketReader} and {@link
 * org.sarcolemma.interchange.phenopacket.PhenopacketWriter}. A packet is first put into the words
 * of FHIR, so that the same rules of codes, contradictions and the ledger hold for both.
 */
@NullMarked
package org.sarcolemma.interchange.phenopacket;

import org.jspecify.annotations.NullMarked;
