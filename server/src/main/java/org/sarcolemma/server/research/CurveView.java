package org.sarcolemma.server.research;

import java.util.List;
import java.util.Locale;
import org.sarcolemma.registry.research.OutcomeCurves;

/**
 * A curve as the page draws it: only at the times that may be told, each with its interval. What
 * lies between them is not drawn, because its steps are days of children.
 *
 * @param title what was reached, from when on
 * @param children how many were watched, in words
 * @param points in their order
 */
public record CurveView(String title, String children, List<Point> points) {
  private static final double LEFT = 60;
  private static final double WIDTH_OF_A_MONTH = 9;
  private static final double BOTTOM = 220;
  private static final double HEIGHT = 200;
  private static final int PERCENT = 100;

  /** Copies its list. */
  public CurveView {
    points = List.copyOf(points);
  }

  /**
   * One time.
   *
   * @param months since the beginning
   * @param x place from the left
   * @param y place of the share from the top
   * @param top place of the upper end of the interval
   * @param bottom place of its lower end
   * @param share in per cent
   * @param interval in per cent
   * @param watched how many were still watched at least
   */
  public record Point(
      int months,
      String x,
      String y,
      String top,
      String bottom,
      String share,
      String interval,
      int watched) {}

  /** Of one curve. */
  public static CurveView of(OutcomeCurves.Curve curve) {
    return new CurveView(
        curve.title(),
        curve.children().isPresent()
            ? curve.children().getAsInt() + " children"
            : "number not told",
        curve.points().stream().map(CurveView::point).toList());
  }

  private static Point point(OutcomeCurves.Point point) {
    return new Point(
        point.months(),
        number(LEFT + WIDTH_OF_A_MONTH * point.months()),
        height(point.reached()),
        height(point.high()),
        height(point.low()),
        percent(point.reached()),
        percent(point.low()) + " to " + percent(point.high()),
        point.watched());
  }

  private static String height(double share) {
    return number(BOTTOM - HEIGHT * share);
  }

  private static String percent(double share) {
    return Math.round(PERCENT * share) + " %";
  }

  private static String number(double place) {
    return String.format(Locale.ROOT, "%.1f", place);
  }
}
