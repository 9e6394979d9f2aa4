package org.sarcolemma.server.section;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.FrequencyWord;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.knowledge.sections.MuscleMap;
import org.sarcolemma.knowledge.sections.MuscleMap.Change;
import org.sarcolemma.knowledge.sections.MuscleMap.Place;
import org.sarcolemma.knowledge.sections.MuscleMap.Sign;
import org.sarcolemma.server.section.MuscleDrawings.Shape;
import org.sarcolemma.server.section.MuscleDrawings.State;
import org.sarcolemma.server.section.MuscleDrawings.Thigh;
import org.sarcolemma.server.section.MuscleDrawings.Told;

/** Draws what is published of muscle MRI. Assumptions are never drawn. */
final class MuscleArtist {
  private static final double HUNDRED = 100;

  /** Outlines in a square of 200 by 170: a schema, with the deep hip muscles set beside it. */
  private static final Map<Place, List<String>> OUTLINES = new EnumMap<>(Place.class);

  static {
    OUTLINES.put(Place.SUBCUTIS, List.of("M80 3a77 81 0 1 0 .1 0z"));
    OUTLINES.put(Place.FASCIA, List.of("M80 13a67 71 0 1 0 .1 0z"));
    OUTLINES.put(
        Place.QUADRICEPS,
        List.of(
            "M60 22c12-6 34-6 44 0c-2 12-10 17-22 17s-20-5-22-17z",
            "M54 25c-32 12-42 50-28 76c4 8 12 6 15-2c4-14 8-24 17-34c3-16 2-30-4-40z",
            "M60 43c10 5 30 5 40 0c4 8 4 16 0 20c-8-8-26-8-34 0c-6-6-8-12-6-20z",
            "M108 25c14 6 22 16 24 26c-8 4-14 12-22 22c-8-4-8-18-5-28c1-8 1-14 3-20z"));
    OUTLINES.put(Place.SARTORIUS, List.of("M136 56c8 2 10 12 6 18c-8 2-14-2-16-8c2-6 6-9 10-10z"));
    OUTLINES.put(Place.GRACILIS, List.of("M139 80c6 8 4 22-2 30c-6 0-8-4-7-9c2-8 4-16 9-21z"));
    OUTLINES.put(
        Place.ADDUCTORS,
        List.of("M114 76c6-8 14-6 20-2c-1 10-4 18-8 24c-8 2-14-2-18-8c0-6 3-10 6-14z"));
    OUTLINES.put(
        Place.ADDUCTOR_MAGNUS,
        List.of("M92 92c6-4 12-2 18 4c6 5 10 6 16 6c-2 14-14 22-26 22c-10-8-14-24-8-32z"));
    OUTLINES.put(
        Place.HAMSTRINGS,
        List.of(
            "M38 108c10-10 26-8 30 2c2 14-2 26-8 32c-12-4-22-18-22-34z",
            "M72 116c8-4 18 2 20 10c2 10-4 20-12 22c-8 0-14-4-16-6c6-8 8-16 8-26z",
            "M98 126c10 2 20-2 26-10c2 10-6 22-16 28c-6 2-12 2-16 2c4-6 6-14 6-20z"));
    OUTLINES.put(
        Place.DEEP_HIP, List.of("M164 22c12-8 28-4 32 8c2 10-10 20-22 18c-12-2-18-18-10-26z"));
  }

  private final Knowledge knowledge;
  private final RateTables rates;

  MuscleArtist(Knowledge knowledge, RateTables rates) {
    this.knowledge = knowledge;
    this.rates = rates;
  }

  MuscleDrawings draw(MuscleMap map) {
    List<MuscleDrawings.Disease> diseases = new ArrayList<>();
    for (String disease : map.diseases()) {
      List<Thigh> thighs = new ArrayList<>();
      for (Change change : Change.values()) {
        thighs.add(thigh(map, disease, change));
      }
      diseases.add(new MuscleDrawings.Disease(disease, rates.column(disease).label(), thighs));
    }
    return new MuscleDrawings(diseases, map.source());
  }

  private Thigh thigh(MuscleMap map, String disease, Change change) {
    Map<Place, State> states = new EnumMap<>(Place.class);
    List<Told> told = new ArrayList<>();
    for (Sign sign : map.signs()) {
      Optional<FrequencyRow> row =
          rates.rows(sign.finding(), disease).stream()
              .filter(found -> !found.assumption())
              .findFirst();
      if (sign.change() == change && row.isPresent()) {
        State state = state(row.orElseThrow(), sign, map);
        sign.places().forEach(place -> states.put(place, state));
        told.add(
            new Told(
                knowledge.label(sign.finding()),
                row.orElseThrow().id(),
                rates.figure(row.orElseThrow())));
      }
    }
    List<Shape> shapes = new ArrayList<>();
    OUTLINES.forEach(
        (place, paths) ->
            paths.forEach(
                path -> shapes.add(new Shape(path, states.getOrDefault(place, State.UNKNOWN)))));
    return new Thigh(change.name().charAt(0) + lower(change), shapes, told);
  }

  private static String lower(Change change) {
    return change.name().substring(1).toLowerCase(Locale.ROOT);
  }

  private static State state(FrequencyRow row, Sign sign, MuscleMap map) {
    Optional<Double> percent = percent(row);
    State state =
        percent
            .map(
                share ->
                    share >= map.oftenFrom()
                        ? State.OFTEN
                        : share >= map.sometimesFrom() ? State.SOMETIMES : State.RARE)
            .orElseGet(() -> row.word().map(MuscleArtist::state).orElse(State.REPORTED));
    return sign.spared() && state == State.OFTEN ? State.SPARED : state;
  }

  private static Optional<Double> percent(FrequencyRow row) {
    if (row.present().isPresent() && row.examined().orElse(0) > 0) {
      return Optional.of(HUNDRED * row.present().getAsDouble() / row.examined().getAsDouble());
    }
    return row.percent().isPresent() ? Optional.of(row.percent().getAsDouble()) : Optional.empty();
  }

  private static State state(FrequencyWord word) {
    return switch (word) {
      case OBLIGATE, VERY_FREQUENT, FREQUENT -> State.OFTEN;
      case OCCASIONAL -> State.SOMETIMES;
      case VERY_RARE, EXCLUDED -> State.RARE;
      case UNQUANTIFIED -> State.REPORTED;
    };
  }
}
