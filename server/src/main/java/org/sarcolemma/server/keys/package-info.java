/**
 * Public keys of others, as JSON Web Key Sets (RFC 7517): read from a file or from an address that
 * the operator wrote down, and what a signature must be to count.
 */
@NullMarked
package org.sarcolemma.server.keys;

import org.jspecify.annotations.NullMarked;
