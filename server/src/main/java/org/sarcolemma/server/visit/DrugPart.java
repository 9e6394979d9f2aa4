package org.sarcolemma.server.visit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.NewEvent;
import org.sarcolemma.server.entry.EntryForm;
import org.sarcolemma.server.entry.NumberRule;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.measure.PlainDecimal;
import org.sarcolemma.treatment.regimen.Drug;

/**
 * What became of each drug. A drug of which nothing is chosen stays as it was told before and is
 * not told again: unknown is not unchanged.
 */
final class DrugPart implements VisitPart {
  static final int ROWS = 24;
  static final List<String> DOSE = List.of("amount", "unit", "per", "route");
  static final List<String> UNITS =
      List.of("mg", "g", "microgram", "mg/kg", "g/kg", "mg/m2", "mL", "unit");
  static final List<String> PERS = List.of("day", "week", "month", "dose", "course");
  static final List<String> ROUTES =
      List.of("oral", "intravenous", "subcutaneous", "intramuscular", "other");

  /** What is chosen, and what is saved. */
  static final Map<String, String> ACTIONS = new LinkedHashMap<>();

  static final String UNCHANGED = "unchanged";

  static {
    ACTIONS.put(UNCHANGED, "change");
    ACTIONS.put("changed", "change");
    ACTIONS.put("stopped", "stop");
    ACTIONS.put("given", "given");
    ACTIONS.put("started", "start");
  }

  static final List<String> OF_RUNNING = List.of(UNCHANGED, "changed", "stopped", "given");
  static final List<String> OF_NEW = List.of("started", "given");
  private static final NumberRule AMOUNT =
      NumberRule.decimal("Amount", "the chosen unit", "0.001", "1000000");

  private final Formulary formulary;
  private final boolean correcting;

  /** In a visit; or in a correction, where anything may have been meant. */
  DrugPart(Formulary formulary, boolean correcting) {
    this.formulary = formulary;
    this.correcting = correcting;
  }

  static String field(int row, String what) {
    return "drug-" + row + "-" + what;
  }

  /** Rows of what runs, filled with the last dose and without a choice. */
  static Map<String, String> prefilled(Map<String, RunningDrugs.Running> running) {
    Map<String, String> texts = new LinkedHashMap<>();
    int row = 1;
    for (Map.Entry<String, RunningDrugs.Running> drug : running.entrySet()) {
      texts.put(field(row, "id"), drug.getKey());
      for (String key : DOSE) {
        texts.put(field(row, key), drug.getValue().text(key));
      }
      row++;
    }
    return texts;
  }

  @Override
  public void read(EntryForm form, VisitDay at, List<NewEvent> events) {
    Map<String, RunningDrugs.Running> running = RunningDrugs.of(at.history());
    for (int row = 1; row <= (correcting ? 1 : ROWS); row++) {
      read(form, row, running)
          .map(body -> NewEvent.of(EventKind.TREATMENT, at.day(), body))
          .ifPresent(events::add);
    }
  }

  private Optional<ObjectNode> read(
      EntryForm form, int row, Map<String, RunningDrugs.Running> running) {
    String typed = form.text(field(row, "id"));
    boolean filled = !form.text(field(row, "doing")).isEmpty();
    filled |= !form.text(field(row, "reason")).isEmpty();
    for (String key : DOSE) {
      filled |= !form.text(field(row, key)).isEmpty();
    }
    if (typed.isEmpty()) {
      if (filled) {
        form.refuse(field(row, "id"), "Drug", "is missing in a row that is filled in.");
      }
      return Optional.empty();
    }
    Optional<String> drug =
        running.containsKey(typed) ? Optional.of(typed) : formulary.drug(typed).map(Drug::id);
    if (drug.isEmpty()) {
      form.refuse(
          field(row, "id"), "Drug", "is none this software knows. Type its full generic name.");
      return Optional.empty();
    }
    return read(form, row, drug.get(), Optional.ofNullable(running.get(drug.get())));
  }

  private Optional<ObjectNode> read(
      EntryForm form, int row, String drug, Optional<RunningDrugs.Running> running) {
    List<String> offered =
        correcting ? List.copyOf(ACTIONS.keySet()) : running.isPresent() ? OF_RUNNING : OF_NEW;
    Optional<String> doing = form.choice(field(row, "doing"), "What became of " + drug, offered);
    Optional<BigDecimal> amount = form.number(field(row, "amount"), AMOUNT);
    Optional<String> unit = chosen(form, row, "unit", UNITS, running);
    Optional<String> per = chosen(form, row, "per", PERS, running);
    Optional<String> route = chosen(form, row, "route", ROUTES, running);
    Optional<String> reason = form.words(field(row, "reason"), "Reason", 200);
    boolean asBefore =
        running.isPresent()
            && DOSE.stream()
                .allMatch(key -> form.text(field(row, key)).equals(running.get().text(key)));
    if (form.text(field(row, "doing")).isEmpty()) {
      if (!asBefore || reason.isPresent()) {
        form.refuse(
            field(row, "doing"),
            "What became of " + drug,
            "is missing, yet its row was filled in.");
      }
      return Optional.empty();
    }
    if (doing.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode body = VisitPart.body().put("drug", drug).put("action", ACTIONS.get(doing.get()));
    if (doing.get().equals(UNCHANGED) && !correcting) {
      if (!asBefore) {
        form.refuse(
            field(row, "doing"),
            "“Unchanged” for " + drug,
            "does not fit: the dose here is not the one last saved. Choose “changed”, or open the"
                + " page again.");
      }
      running.ifPresent(last -> carry(last.last(), body));
      body.put("note", UNCHANGED);
    } else if (!doing.get().equals("stopped")) {
      dose(form, row, doing.get(), amount, unit, body);
      amount.ifPresent(number -> body.put("amount", number));
      unit.filter(u -> amount.isPresent()).ifPresent(u -> body.put("unit", u));
      per.filter(p -> !doing.get().equals("given")).ifPresent(p -> body.put("per", p));
      route.ifPresent(way -> body.put("route", way));
      weekly(form, row, drug, body);
      if (doing.get().equals(UNCHANGED)) {
        body.put("note", UNCHANGED);
      }
    }
    reason.ifPresent(why -> body.put("reason", why));
    return Optional.of(body);
  }

  private static void carry(ObjectNode last, ObjectNode body) {
    List<String> keys = new ArrayList<>(DOSE);
    keys.add("weekday");
    for (String key : keys) {
      if (last.has(key)) {
        body.set(key, last.get(key));
      }
    }
  }

  private static void dose(
      EntryForm form,
      int row,
      String doing,
      Optional<BigDecimal> amount,
      Optional<String> unit,
      ObjectNode body) {
    String drug = body.path("drug").asText();
    if (doing.equals("changed") && form.text(field(row, "amount")).isEmpty()) {
      form.refuse(field(row, "amount"), "New amount of " + drug, "is missing.");
    }
    if (amount.isPresent() && form.text(field(row, "unit")).isEmpty()) {
      form.refuse(field(row, "unit"), "Unit of " + drug, "is missing.");
    }
    if (unit.isPresent() && form.text(field(row, "amount")).isEmpty()) {
      form.refuse(field(row, "amount"), "Amount of " + drug, "is missing; a unit is chosen.");
    }
  }

  /** No field can express methotrexate more often than weekly (SR-33). */
  private static void weekly(EntryForm form, int row, String drug, ObjectNode body) {
    if (drug.equals("methotrexate")
        && body.has("per")
        && !body.path("per").asText().equals("week")) {
      form.refuse(field(row, "per"), "Methotrexate", "is given once a WEEK, never otherwise.");
    }
  }

  private static Optional<String> chosen(
      EntryForm form,
      int row,
      String key,
      List<String> offered,
      Optional<RunningDrugs.Running> running) {
    List<String> all = new ArrayList<>(offered);
    running.map(last -> last.text(key)).filter(text -> !text.isEmpty()).ifPresent(all::add);
    return form.choice(field(row, key), key, all);
  }

  @Override
  public boolean fill(Event event, Map<String, String> texts) {
    if (event.kind() != EventKind.TREATMENT) {
      return false;
    }
    ObjectNode body = event.body();
    String drug = body.path("drug").asText();
    int row = 1;
    while (texts.containsKey(field(row, "id"))
        && !(drug.equals(texts.get(field(row, "id"))) && !texts.containsKey(field(row, "doing")))) {
      row++;
    }
    texts.put(field(row, "id"), drug);
    texts.put(field(row, "doing"), doing(body));
    if (!body.path("action").asText().equals("stop")) {
      for (String key : DOSE) {
        RunningDrugs.Running told = new RunningDrugs.Running(body, event.day());
        if (body.has(key)) {
          texts.put(field(row, key), told.text(key));
        } else if (!key.equals("per")) {
          texts.remove(field(row, key));
        }
      }
    }
    if (body.path("reason").isTextual()) {
      texts.put(field(row, "reason"), body.path("reason").asText());
    }
    return true;
  }

  private static String doing(ObjectNode body) {
    String action = body.path("action").asText();
    return switch (action) {
      case "change" -> body.path("note").asText().equals(UNCHANGED) ? UNCHANGED : "changed";
      case "stop" -> "stopped";
      case "start" -> "started";
      default -> "given";
    };
  }

  /** Name of a drug for people. */
  static String label(Formulary formulary, String drug) {
    return formulary.drug(drug).map(known -> known.facts().label()).orElse(drug);
  }

  /** A dose in words, or the empty text. */
  static String words(ObjectNode body) {
    if (!body.path("amount").isNumber()) {
      return "";
    }
    String per = body.path("per").asText("");
    String route = body.path("route").asText("");
    return PlainDecimal.print(body.path("amount").decimalValue())
        + " "
        + body.path("unit").asText("")
        + (per.isEmpty() ? "" : " per " + per)
        + (route.isEmpty() ? "" : ", " + route);
  }
}
