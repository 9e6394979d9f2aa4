/**
 * One door for every record of a child: FHIR, phenopacket or case file, told apart by content.
 * Start with {@link org.sarcolemma.interchange.record.RecordReader}.
 */
@NullMarked
package org.sarcolemma.interchange.record;

import org.jspecify.annotations.NullMarked;
