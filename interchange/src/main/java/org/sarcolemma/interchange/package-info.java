/**
 * Between files and the core: cases in, answers out. The only module that knows a file format.
 *
 * <p>{@link org.sarcolemma.interchange.StrictJson} reads bytes with limits; {@link
 * org.sarcolemma.interchange.CaseReader} turns a case into a {@link
 * org.sarcolemma.interchange.ReadPatient} and lists what it did not use; {@link
 * org.sarcolemma.interchange.AssessmentJson} writes the answer. FHIR and phenopackets have packages
 * of their own. Nothing here decides anything clinical.
 */
@NullMarked
package org.sarcolemma.interchange;

import org.jspecify.annotations.NullMarked;
