package org.sarcolemma.differential;

import java.util.List;

/**
 * How often one kind of result of a defining test comes in one disease.
 *
 * @param rows ids of the rows behind it
 * @param share share of all tested, strictly between 0 and 1
 * @param patients effective patients
 * @param assumed whether any of it is an assumption
 */
record DefiningFigure(List<String> rows, double share, double patients, boolean assumed) {
  DefiningFigure {
    rows = List.copyOf(rows);
  }
}
