/** The program against figures computed outside it; see conformance/oracle/README.md. */
@NullMarked
package org.sarcolemma.conformance.oracle;

import org.jspecify.annotations.NullMarked;
