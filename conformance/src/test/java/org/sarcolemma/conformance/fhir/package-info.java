/**
 * FHIR against an outside truth: HAPI reads the same records and finds the same facts, and its
 * validator accepts what is written. HAPI is only here and never on the runtime class path.
 */
@NullMarked
package org.sarcolemma.conformance.fhir;

import org.jspecify.annotations.NullMarked;
