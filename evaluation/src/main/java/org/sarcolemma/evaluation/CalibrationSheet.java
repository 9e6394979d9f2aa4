package org.sarcolemma.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sarcolemma.evaluation.CalibrationPlot.Forecast;
import org.sarcolemma.evaluation.cases.Stage;
import org.sarcolemma.evaluation.scores.StageScores;

/**
 * Calibration plots on one sheet: a row for each stage, on the left the probability of necrotizing
 * myopathy, on the right that of the diagnosis placed first. A file of its own: dark on white, or
 * light on black where the reader prefers that.
 *
 * @param title whose forecasts they are
 * @param rows plots of a stage, two each
 */
record CalibrationSheet(String title, List<List<CalibrationPlot>> rows) {
  private static final int HEADER = 64;

  private static final String NOTE =
      "Dots: observed share with its 95% interval (Wilson). Dashed: perfect calibration.";

  private static final String PREVALENCE =
      "IMNM is commoner here than in any clinic: an honest forecaster lies above the diagonal.";

  /** Copies the list. */
  CalibrationSheet {
    rows = List.copyOf(rows);
  }

  /** Both plots of every stage. */
  static CalibrationSheet of(String title, Map<Stage, StageScores> stages) {
    List<List<CalibrationPlot>> rows = new ArrayList<>();
    stages.forEach(
        (stage, scores) ->
            rows.add(
                List.of(
                    new CalibrationPlot(
                        stage.id() + "-imnm",
                        stage.id() + ": IMNM",
                        Forecast.IMNM,
                        scores.calibration()),
                    new CalibrationPlot(
                        stage.id() + "-first",
                        stage.id() + ": first place",
                        Forecast.FIRST_PLACE,
                        scores.firstPlace()))));
    return new CalibrationSheet(title, rows);
  }

  /** A complete {@code svg} document, the same bytes for the same scores. */
  String svg() {
    StringBuilder svg = new StringBuilder();
    int width = 2 * CalibrationPlot.WIDTH;
    int height = HEADER + rows.size() * CalibrationPlot.HEIGHT;
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$s %2$s" width="%1$s" height="%2$s"\
         role="group" aria-labelledby="sheet-title sheet-desc" font-family="sans-serif"\
         font-size="11" fill="currentColor">
        <title id="sheet-title">Calibration of %3$s on published cases</title>
        <desc id="sheet-desc">Predicted probability across, observed share up, one dot for each\
         tenth of the scale that has patients. %4$s %5$s</desc>
        <style>
        :root { background: #fff; color: #1b1b1b; }
        @media (prefers-color-scheme: dark) { :root { background: #121212; color: #eee; } }
        </style>
        <text x="56" y="22" font-size="16">Calibration of %3$s on published cases</text>
        <text x="56" y="40">%4$s</text>
        <text x="56" y="56">%5$s</text>
        """
            .formatted(width, height, CalibrationPlot.escaped(title), NOTE, PREVALENCE));
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        svg.append(
            rows.get(row)
                .get(column)
                .at(column * CalibrationPlot.WIDTH, HEADER + row * CalibrationPlot.HEIGHT));
      }
    }
    return svg.append("</svg>\n").toString();
  }
}
