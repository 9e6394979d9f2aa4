package org.sarcolemma.evidence;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a measured quantity varies among patients with one disease: normal on a transformed scale,
 * with a location of each disease's own and a spread shared by all but those said to differ.
 *
 * @param id {@code ck}, {@code onset_tempo}, {@code illness_duration} or {@code onset_age}
 * @param label wording for clinicians
 * @param unit unit of the readings
 * @param scale transformation that makes it roughly normal
 * @param spread standard deviation between patients on that scale
 * @param spreads spread of diseases or families that differ from it, by hypothesis id
 * @param start location assumed in children where nothing is known, in the unit
 * @param startAdult the same in adults
 * @param lowest lowest credible reading
 * @param highest highest credible reading
 * @param outlierShare share of patients anywhere between lowest and highest, whatever the disease:
 *     no single measurement can rule a disease out
 * @param truncated whether readings are confined to the patient's age group (age at onset)
 * @param levelFinding finding id of rows that print a median, mean or range
 * @param cuts finding ids of rows that print the share beyond a limit
 * @param group dependence group, empty if none
 * @param test test that reveals it, empty for history
 * @param source why these figures
 */
public record QuantityModel(
    String id,
    String label,
    String unit,
    Scale scale,
    double spread,
    Map<String, Double> spreads,
    double start,
    double startAdult,
    double lowest,
    double highest,
    double outlierShare,
    boolean truncated,
    String levelFinding,
    List<Cut> cuts,
    String group,
    String test,
    String source) {

  /** Transformations to the scale on which patients are spread evenly about their location. */
  public enum Scale {
    /** Decimal logarithm. */
    LOG10 {
      @Override
      public double of(double value) {
        return StrictMath.log10(value);
      }

      @Override
      public double back(double scaled) {
        return StrictMath.pow(10, scaled);
      }
    },
    /** Square root: years of childhood, wide apart early and crowded later. */
    SQRT {
      @Override
      public double of(double value) {
        return StrictMath.sqrt(value);
      }

      @Override
      public double back(double scaled) {
        return scaled * scaled;
      }
    };

    /** The scaled figure. */
    public abstract double of(double value);

    /** The figure in its unit again. */
    public abstract double back(double scaled);
  }

  /**
   * A published share beyond a limit, which tells where the location is.
   *
   * @param finding finding id of the rows
   * @param limit the limit, in the unit
   * @param above whether the share counts readings above the limit (else below)
   */
  public record Cut(String finding, double limit, boolean above) {}

  /**
   * Standard deviation between patients with a disease: its own, its nearest family's, or that of
   * all.
   */
  public double spread(HypothesisTree tree, int node) {
    for (int at = node; at >= 0; at = tree.parent(at)) {
      Double own = spreads.get(tree.node(at).id());
      if (own != null) {
        return own;
      }
    }
    return spread;
  }

  /** Copies its lists; refuses spreads that are none. */
  public QuantityModel {
    cuts = List.copyOf(cuts);
    spreads = Collections.unmodifiableMap(new TreeMap<>(spreads));
    boolean spreadAlways = spread > 0 && spreads.values().stream().allMatch(own -> own > 0);
    if (!(spreadAlways && outlierShare > 0 && outlierShare < 1 && lowest < highest)) {
      throw new IllegalArgumentException("quantity " + id + " has no usable spread or range");
    }
  }
}
