/** The contract client of CDS Hooks: every conformance point, the refusals too. */
@NullMarked
package org.sarcolemma.conformance.hooks;

import org.jspecify.annotations.NullMarked;
