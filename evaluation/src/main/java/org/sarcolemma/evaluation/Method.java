package org.sarcolemma.evaluation;

/**
 * A predictor with a name, to be evaluated.
 *
 * @param id stable name in files, for example {@code engine}
 * @param title name for readers
 * @param predictor the predictor itself
 */
public record Method(String id, String title, Predictor predictor) {

  /** Refuses blank names. */
  public Method {
    if (id.isBlank() || title.isBlank()) {
      throw new IllegalArgumentException("a method needs an id and a title");
    }
  }
}
