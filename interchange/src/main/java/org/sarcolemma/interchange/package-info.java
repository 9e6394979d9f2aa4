/** Case JSON, FHIR R4 and phenopackets in and out; the only module that knows them. */
@NullMarked
package org.sarcolemma.interchange;

import org.jspecify.annotations.NullMarked;
