/**
 * A hospital record put into the form of one child. Start with {@link
 * org.sarcolemma.server.record.RecordForm}: it fills the form and says what the form has no room
 * for; {@link org.sarcolemma.server.record.CarriedRecord} lets the page remember what came from
 * where, because the server keeps nothing between requests.
 */
@NullMarked
package org.sarcolemma.server.record;

import org.jspecify.annotations.NullMarked;
