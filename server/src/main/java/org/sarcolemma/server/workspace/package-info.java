/**
 * A clinician's pages of the registry: the list of children and what is due, and for one child what
 * was found, given and reached, as pages show it.
 */
@NullMarked
package org.sarcolemma.server.workspace;

import org.jspecify.annotations.NullMarked;
