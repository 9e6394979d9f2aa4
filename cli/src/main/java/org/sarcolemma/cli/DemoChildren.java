package org.sarcolemma.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.NewEvent;

/**
 * Made-up children with visits over two years. No figure is anybody's; they show pages and are no
 * advice.
 */
final class DemoChildren {
  /** Months before today on which a child was seen. */
  private static final List<Integer> VISITS = List.of(24, 23, 22, 20, 18, 15, 12, 9, 6, 3, 1);

  private final LocalDate today;
  private final List<NewEvent> events = new ArrayList<>();

  private DemoChildren(LocalDate today) {
    this.today = today;
  }

  /**
   * A child's course, as its visits tell it.
   *
   * @param lastVisit months before today of the last visit
   */
  private record Story(
      String name,
      String sex,
      int years,
      String antibody,
      String answer,
      int firstCk,
      int firstStrength,
      double better,
      String drug,
      int lastVisit) {}

  /** Everything of everybody, by id of the child. */
  static Map<String, List<NewEvent>> on(LocalDate today) {
    Map<String, List<NewEvent>> children = new LinkedHashMap<>();
    List<Story> stories =
        List.of(
            new Story(
                "Example Amber",
                "female",
                7,
                "anti_hmgcr_positive",
                "present",
                12400,
                41,
                0.72,
                "methotrexate",
                1),
            new Story(
                "Example Basil",
                "male",
                11,
                "anti_srp_positive",
                "present",
                9800,
                36,
                0.85,
                "rituximab",
                1),
            new Story(
                "Example Clara",
                "female",
                4,
                "anti_hmgcr_positive",
                "pending",
                6100,
                52,
                0.8,
                "ivig",
                1),
            new Story(
                "Example Dario",
                "male",
                14,
                "anti_srp_positive",
                "absent",
                4300,
                58,
                0.75,
                "azathioprine",
                6),
            new Story(
                "Example Clarra",
                "female",
                9,
                "anti_hmgcr_positive",
                "present",
                15200,
                39,
                0.7,
                "ivig",
                3),
            new Story(
                "Example Élodie",
                "female",
                12,
                "anti_hmgcr_positive",
                "unknown",
                3100,
                66,
                0.9,
                "methotrexate",
                9));
    int number = 1;
    for (Story story : stories) {
      DemoChildren child = new DemoChildren(today);
      child.tell(story, number);
      children.put("example-" + number++, child.events);
    }
    return children;
  }

  private static ObjectNode body() {
    return JsonNodeFactory.instance.objectNode();
  }

  private void add(EventKind kind, LocalDate day, ObjectNode body, String visit) {
    NewEvent event = NewEvent.of(kind, day, body);
    events.add(visit.isEmpty() ? event : event.at(visit));
  }

  private void tell(Story story, int number) {
    LocalDate first = today.minusMonths(VISITS.get(0));
    LocalDate birth = today.minusYears(story.years()).minusDays(40L + number * 17L);
    add(
        EventKind.CHILD,
        first,
        body()
            .put("name", story.name())
            .put("birthDate", birth.toString())
            .put("sex", story.sex())
            .put("centre", number % 2 == 0 ? "Example clinic south" : "Example clinic north"),
        "");
    for (String finding : List.of("proximal_weakness", "ck_elevated")) {
      add(EventKind.FINDING, first, body().put("finding", finding).put("answer", "present"), "v1");
    }
    antibody(story, first);
    drugs(story, first);
    double left = 1;
    int visit = 1;
    for (int months : VISITS) {
      if (months >= story.lastVisit()) {
        visit(story, today.minusMonths(months), left, "v" + visit);
        visit++;
      }
      left *= story.better();
    }
    add(EventKind.NOTE, first, body().put("text", "Made-up child, for looking at pages."), "v1");
    add(
        EventKind.DECISION,
        today.minusMonths(story.lastVisit()),
        body()
            .put("text", "Magnetic resonance imaging of the thighs")
            .put("due", today.plusDays(number * 9L - 20).toString()),
        "");
  }

  private void antibody(Story story, LocalDate first) {
    boolean pending = story.answer().equals("pending");
    ObjectNode told =
        body().put("finding", story.antibody()).put("answer", pending ? "unknown" : story.answer());
    if (pending) {
      told.put("note", "pending");
    }
    add(EventKind.FINDING, pending ? today.minusDays(31) : first.plusDays(14), told, "");
  }

  private void drugs(Story story, LocalDate first) {
    ObjectNode prednisolone = body().put("drug", "prednisolone").put("route", "oral");
    add(
        EventKind.TREATMENT,
        first,
        dose(prednisolone.deepCopy().put("action", "start"), story.years() * 2 + 10, "mg", "day"),
        "v1");
    add(
        EventKind.TREATMENT,
        today.minusMonths(18),
        dose(prednisolone.deepCopy().put("action", "change"), story.years() / 2 + 3, "mg", "day"),
        "v5");
    ObjectNode drug = body().put("drug", story.drug()).put("action", "start");
    if (story.drug().equals("methotrexate")) {
      dose(drug, 10, "mg", "week").put("weekday", "friday").put("route", "oral");
    } else if (story.drug().equals("azathioprine")) {
      dose(drug, 50, "mg", "day").put("route", "oral");
    }
    add(EventKind.TREATMENT, today.minusMonths(22), drug, "v3");
    if (story.drug().equals("ivig")) {
      for (int months : List.of(22, 21, 20, 19, 18, 6, 5, 4, 3, 2)) {
        given(story.drug(), today.minusMonths(months), story.years() * 6 + 14, "g");
      }
    } else if (story.drug().equals("rituximab")) {
      given(story.drug(), today.minusMonths(22), 750, "mg");
      given(story.drug(), today.minusMonths(22).plusDays(14), 750, "mg");
    }
  }

  private void given(String drug, LocalDate day, int amount, String unit) {
    add(
        EventKind.TREATMENT,
        day,
        dose(body().put("drug", drug).put("action", "given"), amount, unit, "dose")
            .put("route", "intravenous"),
        "");
  }

  private static ObjectNode dose(ObjectNode body, int amount, String unit, String per) {
    return body.put("amount", amount).put("unit", unit).put("per", per);
  }

  private void visit(Story story, LocalDate day, double left, String visit) {
    int strength = story.firstStrength() + (int) ((78 - story.firstStrength()) * (1 - left));
    measured(day, visit, "ck", 150 + (int) (story.firstCk() * left), "U/L", 170);
    measured(day, visit, "mmt8", strength, "", 0);
    measured(day, visit, "cmas", Math.min(52, strength * 52 / 80), "", 0);
    measured(day, visit, "physician_global", 1 + (int) (7 * left), "", 0);
    int months = (int) (today.toEpochDay() - day.toEpochDay()) / 30;
    measured(day, visit, "weight", 10 + story.years() * 3 - months / 6, "kg", 0);
    measured(day, visit, "height", 78 + story.years() * 6 - months / 2, "cm", 0);
  }

  private void measured(
      LocalDate day, String visit, String scale, int value, String unit, int limit) {
    ObjectNode body =
        body()
            .put("scale", scale)
            .put("value", BigDecimal.valueOf(value))
            .put("origin", "measured");
    if (!unit.isEmpty()) {
      body.put("unit", unit);
    }
    if (limit > 0) {
      body.put("upperLimit", limit).put("laboratory", "Example laboratory");
    }
    add(EventKind.MEASUREMENT, day, body, visit);
  }
}
