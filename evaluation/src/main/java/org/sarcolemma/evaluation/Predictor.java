package org.sarcolemma.evaluation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sarcolemma.evaluation.cases.Stage;
import org.sarcolemma.evaluation.scores.Prediction;

/** Anything that ranks diagnoses from what may be seen of a case. */
@FunctionalInterface
public interface Predictor {
  /**
   * Ranks the diagnoses.
   *
   * @param view what may be seen; has an {@code id}, says neither stage nor diagnosis, and belongs
   *     to the predictor, which may change it
   * @param stage what the view was cut to, to be repeated in the prediction; not a feature
   * @return a prediction with the id of the view and this stage
   */
  Prediction predict(ObjectNode view, Stage stage);
}
