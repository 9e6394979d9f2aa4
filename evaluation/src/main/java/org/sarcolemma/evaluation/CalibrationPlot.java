package org.sarcolemma.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.StringJoiner;
import org.sarcolemma.evaluation.scores.Calibration;
import org.sarcolemma.evaluation.scores.CalibrationBin;
import org.sarcolemma.evaluation.scores.ConfidenceInterval;

/**
 * Draws a {@link Calibration} as a small SVG: predicted probability across, observed share up, one
 * dot with its Wilson interval per bin, the dots joined, the number of patients above it, and the
 * diagonal on which the dots of an honest forecaster lie.
 *
 * <p>The picture takes the colour of the text around it, so it serves light and dark pages and
 * print; nothing is said by colour. A screen reader gets the title and every bin in words.
 *
 * @param id unique on the page, letters, digits, {@code -} and {@code _} only; start of the element
 *     ids
 * @param title by whom, when
 * @param what what was predicted
 * @param calibration the bins
 */
public record CalibrationPlot(String id, String title, Forecast what, Calibration calibration) {
  /** Width of the picture. */
  static final int WIDTH = 320;

  /** Height of the picture. */
  static final int HEIGHT = 352;

  /** What a probability was given for. */
  public enum Forecast {
    /** Necrotizing myopathy. */
    IMNM(
        "predicted probability of IMNM",
        "Observed share of IMNM by predicted probability.",
        "had IMNM"),
    /** The family ranked first. */
    FIRST_PLACE(
        "probability of the first diagnosis",
        "Share in whom the diagnosis placed first was right, by its probability.",
        "were right");

    private final String axis;
    private final String caption;
    private final String verb;

    Forecast(String axis, String caption, String verb) {
      this.axis = axis;
      this.caption = caption;
      this.verb = verb;
    }
  }

  private static final int LEFT = 56;
  private static final int TOP = 56;
  private static final int SIDE = 240;

  /** Refuses an id that could not stand in an attribute. */
  public CalibrationPlot {
    if (!id.matches("[A-Za-z][A-Za-z0-9_-]*")) {
      throw new IllegalArgumentException("id must be a letter, then letters, digits, - and _ only");
    }
  }

  /** A complete {@code svg} element, the same bytes for the same bins. */
  public String svg() {
    return at(0, 0);
  }

  /** The same, placed inside a larger picture. */
  String at(int x, int y) {
    StringBuilder svg = new StringBuilder();
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" x="%4$s" y="%5$s" viewBox="0 0 %6$s %7$s"\
         width="%6$s" height="%7$s" role="img" aria-labelledby="%1$s-title %1$s-desc" font-family="sans-serif" font-size="11"\
         fill="currentColor" stroke="none">
        <title id="%1$s-title">Calibration: %2$s</title>
        <desc id="%1$s-desc">%3$s</desc>
        <text x="56" y="18" font-size="13">%2$s</text>
        <text x="56" y="36">patients in each bin:</text>
        """
            .formatted(id, escaped(title), escaped(inWords()), x, y, WIDTH, HEIGHT));
    frame(svg);
    curve(svg);
    calibration.bins().forEach(bin -> draw(svg, bin));
    return svg.append("</svg>\n").toString();
  }

  /** Every bin as a sentence. */
  private String inWords() {
    StringJoiner words = new StringJoiner(" ");
    words.add(what.caption);
    for (CalibrationBin bin : calibration.bins()) {
      ConfidenceInterval interval = bin.observedInterval();
      words.add(
          "Predicted %s to %s%%, mean %s%%: %s of %s %s, %s%% (95%% interval %s to %s%%)."
              .formatted(
                  percent(bin.lower()),
                  percent(bin.upper()),
                  percent(bin.meanPredicted()),
                  bin.hits(),
                  bin.n(),
                  what.verb,
                  percent(bin.observedShare()),
                  percent(interval.low()),
                  percent(interval.high())));
    }
    return words.toString();
  }

  private void frame(StringBuilder svg) {
    svg.append(
        """
        <g stroke="currentColor" fill="none">
        <rect x="%1$s" y="%2$s" width="%3$s" height="%3$s"/>
        <line x1="%1$s" y1="%4$s" x2="%5$s" y2="%2$s" stroke-dasharray="4 4"/>
        </g>
        """
            .formatted(LEFT, TOP, SIDE, TOP + SIDE, LEFT + SIDE));
    for (int tenths = 0; tenths <= 10; tenths += 5) {
      double share = tenths / 10.0;
      svg.append(
          """
          <text x="%1$s" y="%2$s" text-anchor="middle">%5$s%%</text>
          <text x="%3$s" y="%4$s" text-anchor="end">%5$s%%</text>
          """
              .formatted(x(share), TOP + SIDE + 16, LEFT - 6, y(share), tenths * 10));
    }
    svg.append(
        """
        <text x="%1$s" y="%2$s" text-anchor="middle">%4$s</text>
        <text x="14" y="%3$s" text-anchor="middle" transform="rotate(-90 14 %3$s)">observed share\
         (95%% interval)</text>
        """
            .formatted(LEFT + SIDE / 2, TOP + SIDE + 36, TOP + SIDE / 2, what.axis));
  }

  /** The dots joined, from left to right. */
  private void curve(StringBuilder svg) {
    StringJoiner points = new StringJoiner(" ");
    calibration
        .bins()
        .forEach(bin -> points.add(x(bin.meanPredicted()) + "," + y(bin.observedShare())));
    svg.append(
        """
        <polyline points="%s" fill="none" stroke="currentColor" stroke-opacity="0.5"/>
        """
            .formatted(points));
  }

  private static void draw(StringBuilder svg, CalibrationBin bin) {
    ConfidenceInterval interval = bin.observedInterval();
    svg.append(
        """
        <text x="%1$s" y="50" text-anchor="middle">%5$s</text>
        <line x1="%2$s" y1="%3$s" x2="%2$s" y2="%4$s" stroke="currentColor" stroke-width="1.5"/>
        <circle cx="%2$s" cy="%6$s" r="4"/>
        """
            .formatted(
                x((bin.lower() + bin.upper()) / 2),
                x(bin.meanPredicted()),
                y(interval.low()),
                y(interval.high()),
                bin.n(),
                y(bin.observedShare())));
  }

  private static String x(double share) {
    return rounded(LEFT + SIDE * share, 1);
  }

  private static String y(double share) {
    return rounded(TOP + SIDE * (1 - share), 1);
  }

  private static String percent(double share) {
    return rounded(100 * share, 0);
  }

  private static String rounded(double value, int digits) {
    return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
