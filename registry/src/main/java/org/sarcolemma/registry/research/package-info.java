/**
 * What research may see of a registry: tables without names, free text and true dates ({@link
 * org.sarcolemma.registry.research.ResearchExport}), and counts in which nobody can be found
 * ({@link org.sarcolemma.registry.research.SmallCells}).
 */
@NullMarked
package org.sarcolemma.registry.research;

import org.jspecify.annotations.NullMarked;
