/** Tests of keys. */
@org.jspecify.annotations.NullMarked
package org.sarcolemma.server.keys;
