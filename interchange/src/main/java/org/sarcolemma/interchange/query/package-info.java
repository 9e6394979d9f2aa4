/**
 * The screens in languages that other engines run: CQL for servers that speak FHIR R4 ({@link
 * org.sarcolemma.interchange.query.CqlScreens}) and SQL for databases of the OMOP common data model
 * ({@link org.sarcolemma.interchange.query.OmopScreens}). The text is made from the screens and the
 * code book; what a screen means stands in {@code org.sarcolemma.screening}, and both are tested
 * against it.
 */
@NullMarked
package org.sarcolemma.interchange.query;

import org.jspecify.annotations.NullMarked;
