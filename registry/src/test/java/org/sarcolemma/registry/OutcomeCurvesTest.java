package org.sarcolemma.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcolemma.knowledge.FollowUpFile;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.NewEvent;
import org.sarcolemma.registry.research.OutcomeCurves;
import org.sarcolemma.registry.research.OutcomeCurves.Curve;
import org.sarcolemma.registry.research.OutcomeCurves.Point;
import org.sarcolemma.registry.store.StoreAddress;

/** Times to steroid stop and inactive disease of made-up children, whose shares are plain. */
class OutcomeCurvesTest {
  private static final LocalDate START = LocalDate.of(2020, 1, 1);
  private static final OutcomeCurves CURVES =
      new OutcomeCurves(FollowUpFile.load(), Set.of("prednisone", "methylprednisolone"));

  private static NewEvent drug(int day, String drug, String action) {
    return Made.event(
        EventKind.TREATMENT,
        START.plusDays(day),
        "{\"drug\":\"" + drug + "\",\"action\":\"" + action + "\"}");
  }

  private static NewEvent measured(int day, String scale, String rest) {
    return Made.event(
        EventKind.MEASUREMENT, START.plusDays(day), "{\"scale\":\"" + scale + "\"," + rest + "}");
  }

  /** Twenty-four children, all watched for 70 months. */
  private static List<NewEvent> child(int number) {
    List<NewEvent> events =
        new ArrayList<>(List.of(Made.child("x", "2012-01-01"), drug(0, "prednisone", "start")));
    if (number < 6) {
      // off for good after five months
      events.add(drug(150, "prednisone", "stop"));
    } else if (number < 12) {
      // off, and on again: never off
      events.add(drug(150, "prednisone", "stop"));
      events.add(drug(200, "prednisone", "start"));
    } else if (number < 18) {
      // one of two stopped: not off
      events.add(drug(10, "methylprednisolone", "start"));
      events.add(drug(150, "methylprednisolone", "stop"));
    }
    events.add(measured(0, "physician_global", "\"value\":6"));
    events.add(measured(300, "physician_global", "\"value\":0.1"));
    // whole sheets only for the first twelve: an item that was not asked is no 10
    events.add(
        measured(
            300, "mmt8", "\"items\":[10,10,10,10,10,10,10," + (number < 12 ? "10]" : "null]")));
    events.add(measured(300, "cmas", "\"value\":52"));
    // without a unit a number is no creatine kinase
    events.add(measured(300, "ck", "\"value\":90"));
    events.add(Made.event(EventKind.NOTE, START.plusDays(2130), "{\"text\":\"seen\"}"));
    events.add(measured(2130, "physician_global", "\"value\":5"));
    return events;
  }

  private static List<Curve> curves(Path folder, int children) {
    try (Registry registry = Registry.open(StoreAddress.folder(folder), Made.CLOCK)) {
      Session session = registry.as(Made.DOCTOR);
      for (int i = 0; i < children; i++) {
        session.add("c" + i, Optional.empty(), child(i));
      }
      return session.outcomes(CURVES);
    }
  }

  @Test
  @Tag("SR-49")
  void theSharesAreThoseOfTheChildren(@TempDir Path folder) {
    List<Curve> curves = curves(folder, 24);
    Curve off = curves.get(0);
    assertThat(off.children()).hasValue(24);
    assertThat(off.points()).extracting(Point::months).containsExactly(6, 12, 24, 36, 60);
    assertThat(off.points()).allSatisfy(p -> assertThat(p.reached()).isCloseTo(0.25, within(1e-9)));
    assertThat(off.points()).allSatisfy(p -> assertThat(p.low()).isBetween(0.0, 0.25));
    Curve inactive =
        curves.stream().filter(c -> c.title().contains("2015")).findFirst().orElseThrow();
    assertThat(inactive.points().get(0).months()).isEqualTo(12);
    assertThat(inactive.points().get(0).reached()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void ofTenChildrenNothingIsTold(@TempDir Path folder) {
    assertThat(curves(folder, 10))
        .allSatisfy(
            curve -> {
              assertThat(curve.children()).isEmpty();
              assertThat(curve.points()).isEmpty();
            });
  }
}
