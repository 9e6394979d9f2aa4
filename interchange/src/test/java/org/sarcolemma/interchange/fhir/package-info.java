/** FHIR in: fixtures in the styles of several countries, and each rule by itself. */
@NullMarked
package org.sarcolemma.interchange.fhir;

import org.jspecify.annotations.NullMarked;
