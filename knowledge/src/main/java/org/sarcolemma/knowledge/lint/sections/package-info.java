/** Rules about the pages to read. */
@NullMarked
package org.sarcolemma.knowledge.lint.sections;

import org.jspecify.annotations.NullMarked;
