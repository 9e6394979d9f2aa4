package org.sarcolemma.knowledge.sections;

import java.util.List;

/**
 * What to draw of muscle MRI.
 *
 * @param oftenFrom share, in per cent, from which a sign is drawn as frequent
 * @param sometimesFrom share, in per cent, from which it is drawn as occasional, and rare below
 * @param source where the limits come from
 * @param diseases one drawing each: ids of the tree of diseases
 * @param signs what is drawn where, the general before the particular
 */
public record MuscleMap(
    double oftenFrom,
    double sometimesFrom,
    String source,
    List<String> diseases,
    List<Sign> signs) {
  /** What has become of a muscle. */
  public enum Change {
    /** Swollen: bright on fluid-sensitive images. */
    OEDEMA,
    /** Turned to fat. */
    FAT,
    /** Wasted. */
    ATROPHY
  }

  /** What can be drawn, from the outside in: what comes later lies upon what came before. */
  public enum Place {
    /** Fat below the skin. */
    SUBCUTIS,
    /** The sheath around the muscles. */
    FASCIA,
    /** The four heads in front. */
    QUADRICEPS,
    /** Strap across the front. */
    SARTORIUS,
    /** Strap along the inside. */
    GRACILIS,
    /** Adductor longus and brevis. */
    ADDUCTORS,
    /** Adductor magnus. */
    ADDUCTOR_MAGNUS,
    /** Biceps femoris, semitendinosus and semimembranosus. */
    HAMSTRINGS,
    /** Obturator externus and its neighbours. */
    DEEP_HIP
  }

  /**
   * A finding and where it is drawn.
   *
   * @param finding id of the finding
   * @param change what it says
   * @param spared whether the finding says that these places are less affected than others
   * @param places where
   */
  public record Sign(String finding, Change change, boolean spared, List<Place> places) {
    /** Copies its list. */
    public Sign {
      places = List.copyOf(places);
    }
  }

  /**
   * Copies its lists.
   *
   * @throws IllegalArgumentException for limits out of order
   */
  public MuscleMap {
    diseases = List.copyOf(diseases);
    signs = List.copyOf(signs);
    if (!(sometimesFrom > 0 && sometimesFrom < oftenFrom && oftenFrom < 100)) {
      throw new IllegalArgumentException("0 < sometimes_from < often_from < 100 was expected");
    }
  }
}
