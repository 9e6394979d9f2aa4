/**
 * Pages to read about the disease. Start at {@link org.sarcolemma.server.section.SectionDesk}: it
 * looks up what a section of the knowledge names and lays it out; nothing is worded or counted
 * here.
 */
@NullMarked
package org.sarcolemma.server.section;

import org.jspecify.annotations.NullMarked;
