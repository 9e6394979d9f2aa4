/**
 * A whole registry out and in again without loss: as JSON Lines ({@link
 * org.sarcolemma.registry.transfer.EventExport}, {@link
 * org.sarcolemma.registry.transfer.EventImport}), from either database into either, and as a
 * backup.
 */
@NullMarked
package org.sarcolemma.registry.transfer;

import org.jspecify.annotations.NullMarked;
