/**
 * FHIR R4 (4.0.1) in: a bundle or a single resource becomes a {@link
 * org.sarcolemma.interchange.ReadPatient}.
 *
 * <p>Start with {@link org.sarcolemma.interchange.fhir.FhirReader}. The way of one fact: {@code
 * Resources} takes the bundle apart and resolves references, {@code OneChild} keeps everybody
 * else's record out, a reader for each type makes {@code Statement}s, {@code Settlement} decides
 * between those that disagree, {@code Ledger} says of every resource what became of it.
 *
 * <p>Rules that hold everywhere: a code is matched with its system and never alone; text is never
 * matched; what is entered in error, cancelled, preliminary, refuted by its status or carries a
 * modifier this software does not know is listed and not used; what nobody looked for stays
 * unknown.
 */
@NullMarked
package org.sarcolemma.interchange.fhir;

import org.jspecify.annotations.NullMarked;
