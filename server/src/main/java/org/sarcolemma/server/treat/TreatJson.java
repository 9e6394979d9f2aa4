package org.sarcolemma.server.treat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sarcolemma.treatment.measure.PlainDecimal;

/**
 * A form as the JSON that the commands read. What cannot be read is collected with the name of its
 * field; nothing is filled in.
 */
public final class TreatJson {
  private static final Pattern GIVEN =
      Pattern.compile(
          "([0-9]{4}-[0-9]{2}-[0-9]{2}|unknown) +(\\S.*?) +([0-9.]+) *(mg|g)(?: +([0-9.]+) *(m2|kg))?");
  private static final String UNIT = "unit";

  private final TreatForm form;
  private final LocalDate today;
  private final List<String> problems = new ArrayList<>();
  private final ObjectNode child = JsonNodeFactory.instance.objectNode();

  /** Of a form posted today. */
  public TreatJson(TreatForm form, LocalDate today) {
    this.form = form;
    this.today = today;
    child();
  }

  /** What could not be read, with the names of the fields. */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  /** The question for a plan. */
  public ObjectNode plan() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set("child", child);
    chosen(json, "subtype", "Subtype");
    chosen(json, "severity", "Severity");
    if (form.text("start").isEmpty()) {
      problems.add("First day: is not told; YYYY-MM-DD was expected");
    }
    text(json, "start", "start");
    text(json, "weekday", "weekday");
    text(json, "label", "label");
    json.put("historyComplete", form.ticked("history-complete"));
    json.put("today", today.toString());
    answered(json.putArray("answered"));
    ArrayNode courses = json.putArray("chosen");
    form.tickedIds("course").forEach(courses::add);
    return json;
  }

  /** The order with its child. */
  public ObjectNode order() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ObjectNode order = json.putObject("order");
    json.set("child", child);
    json.put("today", today.toString());
    text(order, "drug", "drug");
    number(order, "amount", "amount", "Amount");
    text(order, UNIT, UNIT);
    text(order, "route", "route");
    if (form.is("every-unit", "once")) {
      order.put("once", true);
    } else if (!form.text("every-unit").isEmpty()) {
      ObjectNode every = order.putObject("every");
      number(every, "value", "every", "Every");
      every.put(UNIT, form.text("every-unit"));
    }
    number(order, "doses", "doses", "Number of doses");
    text(order, "startDate", "order-date");
    number(order, "infusionHours", "infusion-hours", "Hours of the infusion");
    text(order, "note", "note");
    if (form.text("drug").isEmpty()) {
      problems.add("Drug: is not told");
    }
    return json;
  }

  private void child() {
    number(child, "ageYears", "age-years", "Age");
    text(child, "sex", "sex");
    number(child, "weightKg", "weight-kg", "Weight");
    text(child, "weightDate", "weight-date");
    text(child, "weightOrigin", "weight-origin");
    again("weight-again", "weight-kg", "weightConfirmedKg", "Weight a second time");
    number(child, "heightCm", "height-cm", "Height");
    text(child, "heightDate", "height-date");
    again("height-again", "height-cm", "heightConfirmedCm", "Height a second time");
    number(child, "previousWeightKg", "previous-weight-kg", "Weight before");
    ObjectNode labs = child.putObject("labs");
    text(labs, "tpmt", "tpmt");
    text(labs, "nudt15", "nudt15");
    number(labs, "haematocrit", "haematocrit", "Haematocrit");
    lines(child.putArray("medications"), "drugs");
    lines(child.putArray("allergies"), "allergies");
    conditions(child.putArray("conditions"));
    given(child.putArray("given"));
  }

  private void conditions(ArrayNode list) {
    for (String line : form.text("conditions").split("\\R", -1)) {
      if (!line.isBlank()) {
        list.add(line.strip().toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_"));
      }
    }
    Map<String, String> known = new TreeMap<>();
    known.put("infection=active", "active_infection");
    known.put("dystrophy=not-excluded", "muscular_dystrophy_not_excluded");
    known.put("pregnancy=possible", "pregnancy_possible");
    known.put("pregnancy=pregnant", "pregnancy");
    known.forEach(
        (choice, condition) -> {
          int equals = choice.indexOf('=');
          if (form.is(choice.substring(0, equals), choice.substring(equals + 1))) {
            list.add(condition);
          }
        });
  }

  /**
   * Infection, dystrophy and pregnancy are answered by their choice, the rest by a tick. A
   * pregnancy that is possible and not tested stays open.
   */
  private void answered(ArrayNode list) {
    for (String id : List.of("infection", "dystrophy", "pregnancy")) {
      if (!form.text(id).isEmpty() && !form.is(id, "possible")) {
        list.add(id);
      }
    }
    for (String id : form.tickedIds("check")) {
      ObjectNode check = list.addObject().put("id", id);
      String date = form.text("date." + id);
      if (!date.isEmpty()) {
        check.put("date", date);
      }
    }
    form.texts().keySet().stream()
        .filter(name -> name.startsWith("date."))
        .filter(name -> !form.ticked("check." + name.substring("date.".length())))
        .forEach(name -> problems.add("A date without its tick: " + name.substring(5)));
  }

  private void given(ArrayNode list) {
    for (String line : form.text("given").split("\\R", -1)) {
      Matcher dose = GIVEN.matcher(line.strip());
      if (dose.matches()) {
        ObjectNode at = list.addObject().put("drug", dose.group(2)).put(UNIT, dose.group(4));
        decimal(at, "amount", dose.group(3), "Doses given before");
        if (!dose.group(1).equals("unknown")) {
          at.put("date", dose.group(1));
        }
        if (dose.group(5) != null) {
          String key = dose.group(6).equals("m2") ? "bsaM2" : "weightKg";
          decimal(at, key, dose.group(5), "Doses given before");
        }
      } else if (!line.isBlank()) {
        problems.add(
            "Doses given before: “"
                + line.strip()
                + "” is not understood; expected is “2026-03-01 cyclophosphamide 480 mg 0.96 m2”");
      }
    }
  }

  private void again(String name, String first, String key, String label) {
    if (!form.text(name).isEmpty() && !form.is(name, form.text(first))) {
      problems.add(label + ": is not what was typed first");
    }
    number(child, key, name, label);
  }

  private void chosen(ObjectNode json, String name, String label) {
    if (form.text(name).isEmpty()) {
      problems.add(label + ": is not chosen; nothing is assumed");
    }
    text(json, name, name);
  }

  private void lines(ArrayNode list, String name) {
    for (String line : form.text(name).split("[\\r\\n,;]+", -1)) {
      if (!line.isBlank()) {
        list.add(line.strip());
      }
    }
  }

  private void text(ObjectNode json, String key, String name) {
    if (!form.text(name).isEmpty()) {
      json.put(key, form.text(name));
    }
  }

  private void number(ObjectNode json, String key, String name, String label) {
    if (!form.text(name).isEmpty()) {
      decimal(json, key, form.text(name), label);
    }
  }

  private void decimal(ObjectNode json, String key, String text, String label) {
    try {
      BigDecimal number = PlainDecimal.parse(text);
      json.put(key, number);
    } catch (IllegalArgumentException e) {
      problems.add(label + ": " + e.getMessage());
    }
  }
}
