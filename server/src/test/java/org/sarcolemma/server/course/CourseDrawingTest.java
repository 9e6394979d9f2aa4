package org.sarcolemma.server.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.registry.event.EventKind;

/** Where things are drawn, computed again from days, labels of axes and what was told. */
class CourseDrawingTest {
  private static final double HALF_A_TENTH = 0.06;
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

  private static Lane lane(CourseDrawing drawing, String id) {
    return drawing.lanes().stream().filter(l -> l.id().equals(id)).findFirst().orElseThrow();
  }

  private static double x(CourseDrawing drawing, LocalDate day) {
    double days = ChronoUnit.DAYS.between(drawing.time().from(), drawing.time().to());
    double share = ChronoUnit.DAYS.between(drawing.time().from(), day) / days;
    return drawing.time().left() * (1 - share) + drawing.time().right() * share;
  }

  /** Two labels of an axis say where every other number must be. */
  private static double logY(Lane lane, double value) {
    Tick low = lane.ticks().get(0);
    Tick high = lane.ticks().get(lane.ticks().size() - 1);
    double from = Math.log10(Double.parseDouble(low.label()));
    double to = Math.log10(Double.parseDouble(high.label()));
    return low.at() + (high.at() - low.at()) * (Math.log10(value) - from) / (to - from);
  }

  private static double linearY(Lane lane, double value) {
    Tick low = lane.ticks().get(0);
    Tick high = lane.ticks().get(lane.ticks().size() - 1);
    double from = Double.parseDouble(low.label());
    double to = Double.parseDouble(high.label());
    return low.at() + (high.at() - low.at()) * (value - from) / (to - from);
  }

  @Test
  void everyValueIsWhereItsDayAndNumberSay() {
    Random random = new Random(7);
    for (int round = 0; round < 60; round++) {
      Told told = new Told().score("2025-01-01", "mmt8", "40");
      Map<LocalDate, Double> enzyme = new TreeMap<>();
      Map<LocalDate, Integer> strength = new TreeMap<>(Map.of(FIRST, 40));
      boolean limits = random.nextBoolean();
      for (int i = 0; i < 3 + random.nextInt(30); i++) {
        LocalDate day = FIRST.plusDays(1 + random.nextInt(420));
        if (enzyme.containsKey(day)) {
          continue;
        }
        int value = (int) Math.round(Math.exp(3 + random.nextDouble() * 7));
        int points = random.nextInt(81);
        enzyme.put(day, limits ? value / 200.0 : value);
        strength.put(day, points);
        told.ck(day.toString(), value + "", "North", limits ? "200" : "");
        told.score(day.toString(), "mmt8", points + "");
      }
      CourseDrawing drawing = told.drawing();
      Lane ck = lane(drawing, "ck");
      assertThat(ck.title()).contains(limits ? "times the laboratory's upper limit" : "U/L");
      assertThat(ck.marks()).hasSameSizeAs(enzyme.keySet());
      int at = 0;
      for (Map.Entry<LocalDate, Double> one : enzyme.entrySet()) {
        Mark mark = ck.marks().get(at++);
        assertThat(mark.x()).isCloseTo(x(drawing, one.getKey()), within(HALF_A_TENTH));
        assertThat(mark.y()).isCloseTo(logY(ck, one.getValue()), within(0.2));
        assertThat(mark.words()).startsWith(one.getKey() + ": creatine kinase ");
      }
      Lane mmt8 = lane(drawing, "mmt8");
      assertThat(mmt8.marks()).hasSameSizeAs(strength.keySet());
      at = 0;
      for (Map.Entry<LocalDate, Integer> one : strength.entrySet()) {
        Mark mark = mmt8.marks().get(at++);
        assertThat(mark.x()).isCloseTo(x(drawing, one.getKey()), within(HALF_A_TENTH));
        assertThat(mark.y()).isCloseTo(linearY(mmt8, one.getValue()), within(0.2));
      }
      everythingLiesInside(drawing);
    }
  }

  private static void everythingLiesInside(CourseDrawing drawing) {
    double edge = 0;
    for (Lane lane : drawing.lanes()) {
      assertThat(lane.top()).as("lanes do not overlap").isGreaterThan(edge);
      edge = lane.bottom();
      double last = 0;
      for (Mark mark : lane.marks()) {
        assertThat(mark.x()).isBetween(drawing.time().left(), drawing.time().right());
        assertThat(mark.y()).isBetween(lane.top(), lane.bottom());
        if (!lane.id().equals("drugs") && !lane.id().equals("events")) {
          assertThat(mark.x()).as("time runs to the right").isGreaterThanOrEqualTo(last);
          last = mark.x();
        }
      }
      for (Stroke stroke : lane.strokes()) {
        for (int i = 0; i < stroke.points().size(); i += 2) {
          assertThat(stroke.points().get(i))
              .isBetween(drawing.time().left(), drawing.time().right());
          assertThat(stroke.points().get(i + 1)).isBetween(lane.top(), lane.bottom());
        }
      }
    }
    assertThat(edge).isLessThan(drawing.height());
  }

  @Tag("SR-49")
  @Test
  void valuesOfTwoLaboratoriesAreNeverJoined() {
    Random random = new Random(49);
    for (int round = 0; round < 60; round++) {
      Told told = new Told();
      for (int i = 0; i < 25; i++) {
        LocalDate day = FIRST.plusDays(i * 10L);
        String name = List.of("North", "South", "").get(random.nextInt(3));
        told.ck(
            day.toString(),
            100 + random.nextInt(9000) + "",
            name,
            random.nextBoolean() ? "200" : "");
      }
      CourseDrawing drawing = told.drawing();
      Lane ck = lane(drawing, "ck");
      assertThat(ck.marks()).hasSize(25);
      for (Stroke stroke : ck.strokes()) {
        if (stroke.kind().equals("line")) {
          List<String> joined =
              ck.marks().stream()
                  .filter(mark -> touches(stroke, mark))
                  .map(mark -> mark.words().replaceAll(".*U/L, |.*told, |; entered.*", ""))
                  .distinct()
                  .toList();
          assertThat(joined).hasSize(1).doesNotContain("laboratory not told");
        }
      }
    }
  }

  private static boolean touches(Stroke stroke, Mark mark) {
    for (int i = 0; i < stroke.points().size(); i += 2) {
      if (stroke.points().get(i) == mark.x() && stroke.points().get(i + 1) == mark.y()) {
        return true;
      }
    }
    return false;
  }

  @Tag("SR-49")
  @Test
  void anotherUnitIsInTheTableAndNotInTheDrawing() {
    Told told =
        new Told()
            .ck("2025-01-01", "9000", "North", "200")
            .add(
                EventKind.MEASUREMENT,
                "2025-02-01",
                "{'scale':'ck','value':30,'unit':'ukat/L','laboratory':'North'}")
            .ck("2025-03-01", "4500", "North", "200");
    assertThat(lane(told.drawing(), "ck").marks()).hasSize(2);
    assertThat(told.facts().rows())
        .anySatisfy(
            row -> {
              assertThat(row.unit()).isEqualTo("ukat/L");
              assertThat(row.note()).contains("not drawn: its unit is not U/L");
            });
  }

  /** One value without a limit: all in U/L, each laboratory with its own limit. */
  @Tag("SR-17")
  @Test
  void multiplesOnlyWhenEveryLimitIsKnown() {
    Lane lane =
        lane(
            new Told()
                .ck("2025-01-01", "9000", "North", "200")
                .ck("2025-02-01", "3000", "South", "")
                .ck("2025-03-01", "1000", "South", "170")
                .drawing(),
            "ck");
    assertThat(lane.title()).contains("Creatine kinase, U/L", "● North", "□ South");
    List<Stroke> limits = lane.strokes().stream().filter(s -> s.kind().equals("limit")).toList();
    assertThat(limits).hasSize(2);
    assertThat(limits.get(0).points().get(1)).isCloseTo(logY(lane, 200), within(0.2));
    assertThat(limits.get(1).points().get(1)).isCloseTo(logY(lane, 170), within(0.2));
  }

  @Tag("SR-07")
  @Test
  void aSheetWithoutATotalIsAGapAndNotZero() {
    Told told =
        new Told()
            .score("2025-01-01", "mmt8", "60")
            .add(
                EventKind.MEASUREMENT,
                "2025-02-01",
                "{'scale':'mmt8','items':[6,null,7,9,5,5,6,9]}")
            .score("2025-03-01", "mmt8", "70")
            .score("2025-04-01", "mmt8", "72");
    Lane lane = lane(told.drawing(), "mmt8");
    assertThat(lane.marks()).hasSize(3);
    assertThat(lane.strokes()).hasSize(1);
    assertThat(lane.strokes().get(0).points()).hasSize(4);
    assertThat(told.facts().rows())
        .anySatisfy(row -> assertThat(row.note()).contains("incomplete, 7 of 8 items, no total"));
  }

  @Test
  void aCorrectionIsDrawnAndWhatItCorrectsIsNot() {
    Told told =
        new Told()
            .score("2025-01-01", "cmas", "50")
            .add(
                EventKind.MEASUREMENT,
                "2025-01-01",
                Optional.of("e2"),
                "{'scale':'cmas','value':30}");
    assertThat(lane(told.drawing(), "cmas").marks())
        .singleElement()
        .satisfies(mark -> assertThat(mark.words()).contains("CMAS (0-52) 30"));
  }

  @Test
  void stepsOfADoseEndWhenItIsToldOtherwise() {
    String mg = ",'amount':%s,'unit':'mg','per':'day'";
    CourseDrawing drawing =
        new Told()
            .drug("2025-01-01", "prednisolone", "start", mg.formatted(40))
            .drug("2025-02-01", "prednisolone", "change", mg.formatted(20))
            .drug(
                "2025-03-01", "prednisolone", "change", ",'amount':0.5,'unit':'mg/kg','per':'day'")
            .drug("2025-04-01", "prednisolone", "change", mg.formatted(10))
            .drug("2025-05-01", "prednisolone", "stop", "")
            .drug("2025-06-01", "methotrexate", "start", "")
            .drug("2025-06-10", "ivig", "given", ",'amount':40,'unit':'g'")
            .drawing();
    Lane steps = lane(drawing, "dose-prednisolone");
    assertThat(steps.marks()).hasSize(3);
    assertThat(steps.strokes()).hasSize(2);
    List<Double> first = steps.strokes().get(0).points();
    assertThat(first).hasSize(8);
    assertThat(first.get(1)).isCloseTo(linearY(steps, 40), within(0.2));
    assertThat(first.get(2)).isCloseTo(x(drawing, LocalDate.of(2025, 2, 1)), within(HALF_A_TENTH));
    assertThat(first.get(5)).isCloseTo(linearY(steps, 20), within(0.2));
    List<Double> last = steps.strokes().get(1).points();
    assertThat(last.get(last.size() - 1)).isEqualTo(steps.bottom());
    Lane drugs = lane(drawing, "drugs");
    assertThat(drugs.marks()).extracting(Mark::kind).containsExactly("bar", "open", "full");
    assertThat(drugs.marks().get(1).words()).contains("methotrexate", "no stop told");
    assertThat(drugs.labels()).extracting(Tick::label).contains("intravenous immunoglobulin");
    everythingLiesInside(drawing);
  }

  @Test
  void aWindowShowsOnlyItsDays() {
    Told told = new Told();
    for (int i = 0; i < 14; i++) {
      told.ck(FIRST.plusMonths(i).toString(), 1000 + i + "", "North", "200");
    }
    told.drug("2025-01-01", "prednisolone", "start", ",'amount':40,'unit':'mg','per':'day'");
    CourseDrawing drawing =
        CourseDrawing.of(told.facts(), LocalDate.of(2025, 3, 1), LocalDate.of(2025, 5, 1));
    assertThat(lane(drawing, "ck").marks()).hasSize(3);
    everythingLiesInside(drawing);
    CourseDrawing one = CourseDrawing.of(told.facts(), FIRST, FIRST);
    everythingLiesInside(one);
  }
}
