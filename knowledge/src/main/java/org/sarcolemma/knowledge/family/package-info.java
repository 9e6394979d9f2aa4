/** Words of the sheet a family takes home, in several languages. */
@NullMarked
package org.sarcolemma.knowledge.family;

import org.jspecify.annotations.NullMarked;
