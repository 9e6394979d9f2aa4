/**
 * The knowledge as FHIR R4 artifacts that other software can hold: terminology, maps, the findings
 * form, definitions of regimens and advice, the evidence, and what this server answers to. Start
 * with {@link org.sarcolemma.interchange.artifact.KnowledgeArtifacts}; {@link
 * org.sarcolemma.interchange.artifact.FhirPackage} writes them as a package.
 *
 * <p>Everything is draft and experimental, proposes and orders nothing (SR-05), and names its
 * source. A dose is machine-readable only where a FHIR Dosage can say it without changing it; else
 * its text says it.
 */
@NullMarked
package org.sarcolemma.interchange.artifact;

import org.jspecify.annotations.NullMarked;
