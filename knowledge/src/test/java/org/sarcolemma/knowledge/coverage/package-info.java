@NullMarked
package org.sarcolemma.knowledge.coverage;

import org.jspecify.annotations.NullMarked;
