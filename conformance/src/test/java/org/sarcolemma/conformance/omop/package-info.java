/** The screens as SQL over the OMOP common data model, run on a database, against the core. */
@NullMarked
package org.sarcolemma.conformance.omop;

import org.jspecify.annotations.NullMarked;
