package org.sarcolemma.server.hooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.sarcolemma.interchange.fhir.Draft;
import org.sarcolemma.interchange.fhir.DraftReader;
import org.sarcolemma.interchange.fhir.OrderChart;
import org.sarcolemma.interchange.fhir.OrderChartReader;
import org.sarcolemma.server.Faults;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.order.Medication;
import org.sarcolemma.treatment.order.OrderChecks;
import org.sarcolemma.treatment.order.OrderChild;
import org.sarcolemma.treatment.order.OrderReport;
import org.sarcolemma.treatment.order.Severity;
import org.sarcolemma.treatment.order.Verdict;

/**
 * What is wrong with the orders being written, one card for each reason, and what could not be
 * checked (SR-46). Drugs that are not known here are passed over and counted.
 *
 * <p>Quiet by design: critical verdicts always speak. Warnings and "NOT CHECKED" speak where the
 * drug is cytotoxic, where a muscle disease stands among the problems, or where the problems are
 * not known; elsewhere a drug such as prednisolone is ordered for another disease, whose doses are
 * not ours to judge.
 */
final class OrderCards implements CardMaker {
  /** Verdicts about figures that hold for children only. */
  private static final Set<String> DOSES = Set.of("tenfold", "tenfold-low", "over-cap");

  /** The rule that forbids statins whatever else holds: for muscle disease only. */
  private static final String STATIN = "statin";

  private static final int ADULT = 18;

  private final Formulary formulary;
  private final OrderChecks checks;
  private final DraftReader drafts;
  private final OrderChartReader charts;
  private final OrderWording wording;
  private final OrderFixes fixes;
  private final AtomicLong passedOver = new AtomicLong();

  OrderCards(
      Formulary formulary,
      OrderChecks checks,
      DraftReader drafts,
      OrderChartReader charts,
      OrderWording wording) {
    this.formulary = formulary;
    this.checks = checks;
    this.drafts = drafts;
    this.charts = charts;
    this.wording = wording;
    this.fixes = new OrderFixes(checks, drafts);
  }

  @Override
  public String looksAt() {
    return "the orders";
  }

  /** How many orders named no drug that is known here. */
  long passedOver() {
    return passedOver.get();
  }

  @Override
  public List<Card> cards(HookCall call, Gathered record, LocalDate today) {
    List<ObjectNode> besides = new ArrayList<>();
    List<ObjectNode> requests = new ArrayList<>();
    for (JsonNode entry : call.context().path("draftOrders").path("entry")) {
      if (entry.path("resource") instanceof ObjectNode resource) {
        boolean request = resource.path("resourceType").asText("").equals("MedicationRequest");
        (request ? requests : besides).add(resource);
        refuseOthers(resource, call.patientId());
      }
    }
    List<Draft> known = new ArrayList<>();
    for (ObjectNode request : requests) {
      Optional<Draft> draft = drafts.read(request, besides);
      draft.ifPresentOrElse(known::add, passedOver::incrementAndGet);
    }
    if (known.isEmpty()) {
      return List.of();
    }
    OrderChart chart = charts.read("record", without(record.bundle(), known), today);
    List<Card> cards = new ArrayList<>();
    for (int at = 0; at < known.size(); at++) {
      if (asked(call, known.get(at))) {
        List<Draft> others = new ArrayList<>(known);
        Draft draft = others.remove(at);
        cards.addAll(guarded(draft, others, chart, call, record, today));
      }
    }
    return cards;
  }

  private static void refuseOthers(ObjectNode resource, String patient) {
    String subject = resource.path("subject").path("reference").asText("");
    if (!subject.isEmpty()
        && !subject.equals("Patient/" + patient)
        && !subject.endsWith("/Patient/" + patient)) {
      throw new HookProblem(
          HookError.MIXED_PATIENTS, "a draft order is for somebody else than context.patientId");
    }
  }

  /** An order that is being changed is not at the same time a drug the child already takes. */
  private static ObjectNode without(ObjectNode bundle, List<Draft> drafts) {
    Set<String> references = new LinkedHashSet<>();
    drafts.forEach(draft -> references.add(draft.reference()));
    ObjectNode rest = bundle.objectNode();
    rest.put("resourceType", "Bundle").put("type", "collection");
    var entries = rest.putArray("entry");
    for (JsonNode entry : bundle.path("entry")) {
      JsonNode resource = entry.path("resource");
      String reference =
          resource.path("resourceType").asText("") + "/" + resource.path("id").asText("");
      if (!references.contains(reference)) {
        entries.add(entry);
      }
    }
    return rest;
  }

  private static boolean asked(HookCall call, Draft draft) {
    if (call.service() != HookService.ORDER_SELECT) {
      return true;
    }
    for (JsonNode selection : call.context().path("selections")) {
      if (selection.asText("").equals(draft.reference())) {
        return true;
      }
    }
    return false;
  }

  /** A fault of ours in one order must not silence the others, nor pass for "nothing wrong". */
  private List<Card> guarded(
      Draft draft,
      List<Draft> others,
      OrderChart chart,
      HookCall call,
      Gathered record,
      LocalDate today) {
    try {
      return one(draft, others, chart, call, record, today);
    } catch (RuntimeException fault) {
      Faults.report(fault);
      return List.of(
          wording.notChecked(
              draft, chart, List.of("NOT CHECKED: this order, for the check itself failed"), call));
    }
  }

  private List<Card> one(
      Draft draft,
      List<Draft> others,
      OrderChart chart,
      HookCall call,
      Gathered record,
      LocalDate today) {
    OrderChild child = withOthers(chart.child(), others);
    OrderReport report = checks.check(draft.order(), child, today);
    boolean adult =
        chart.born().filter(day -> ChronoUnit.YEARS.between(day, today) >= ADULT).isPresent();
    boolean ours = !adult && ours(draft, chart, record);
    List<Verdict> verdicts =
        report.verdicts().stream().filter(v -> speaks(v, ours, adult, chart)).toList();
    List<Card> cards = new ArrayList<>();
    for (OrderFixes.Fixed fixed : fixes.of(draft, verdicts, report, child, today)) {
      cards.add(wording.card(draft, chart, fixed, report.overrides()));
    }
    List<String> open = open(draft, chart, record, report);
    if (ours && !open.isEmpty()) {
      cards.add(wording.notChecked(draft, chart, open, call));
    }
    return cards;
  }

  private boolean ours(Draft draft, OrderChart chart, Gathered record) {
    boolean cytotoxic =
        formulary.drug(draft.order().drug()).filter(d -> d.facts().cytotoxic()).isPresent();
    boolean formularyDrug = formulary.drug(draft.order().drug()).isPresent();
    return formularyDrug
        && (cytotoxic || chart.muscleDisease() || !record.knows(Prefetches.CONDITIONS));
  }

  private static boolean speaks(Verdict verdict, boolean ours, boolean adult, OrderChart chart) {
    if (verdict.id().equals(STATIN)) {
      return chart.muscleDisease();
    }
    if (verdict.severity() == Severity.CRITICAL) {
      return !(adult && DOSES.contains(verdict.id()));
    }
    return ours;
  }

  /** Drugs that are ordered in the same breath are looked at as if they were taken. */
  private static OrderChild withOthers(OrderChild child, List<Draft> others) {
    List<Medication> medications = new ArrayList<>(child.medications());
    for (Draft other : others) {
      medications.add(
          new Medication(
              other.order().drug(),
              other.order().amount(),
              other.order().unit(),
              other.order().everyHours()));
    }
    return new OrderChild(
        child.body(),
        child.conditions(),
        child.allergies(),
        child.labs(),
        child.tpmt(),
        child.nudt15(),
        medications,
        child.given(),
        child.vaccines());
  }

  private static List<String> open(
      Draft draft, OrderChart chart, Gathered record, OrderReport report) {
    Set<String> open = new LinkedHashSet<>(report.notChecked());
    draft.unread().forEach(reason -> open.add("NOT CHECKED: " + reason));
    chart.unread().forEach(reason -> open.add("NOT CHECKED: " + reason));
    record
        .unknown()
        .forEach((key, why) -> open.add("NOT CHECKED: the " + key + " of the record, for: " + why));
    return List.copyOf(open);
  }
}
