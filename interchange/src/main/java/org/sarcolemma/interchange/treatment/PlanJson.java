package org.sarcolemma.interchange.treatment;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.sarcolemma.Assessment;
import org.sarcolemma.interchange.SoftwareVersion;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.calendar.CalendarEntry;
import org.sarcolemma.treatment.calendar.CourseDays;
import org.sarcolemma.treatment.calendar.Undated;
import org.sarcolemma.treatment.dose.BasisLine;
import org.sarcolemma.treatment.dose.DoseOption;
import org.sarcolemma.treatment.dose.NoDose;
import org.sarcolemma.treatment.measure.PlainDecimal;
import org.sarcolemma.treatment.order.Verdict;
import org.sarcolemma.treatment.plan.Plan;
import org.sarcolemma.treatment.plan.PlanOption;
import org.sarcolemma.treatment.plan.PlanReason;
import org.sarcolemma.treatment.plan.ResultTiming;
import org.sarcolemma.treatment.plan.TotalSoFar;
import org.sarcolemma.treatment.regimen.PreTreatmentCheck;

/** Writes a plan as JSON. Keys are added, never renamed. */
public final class PlanJson {
  private final Formulary formulary;
  private final BasisLine basis;

  private PlanJson(Formulary formulary) {
    this.formulary = formulary;
    this.basis = new BasisLine(formulary);
  }

  /** The plan. */
  public static ObjectNode write(Formulary formulary, Plan plan) {
    return new PlanJson(formulary).plan(plan);
  }

  private ObjectNode plan(Plan plan) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    reasons(json.putArray("always"), plan.always());
    texts(json.putArray("notAddressed"), plan.unaddressed());
    ArrayNode options = json.putArray("options");
    plan.options().forEach(option -> option(options.addObject(), option));
    entries(json.putArray("calendar"), plan.common());
    plan.chosen()
        .ifPresent(
            chosen -> {
              ObjectNode calendar = json.putObject("chosenCalendar");
              entries(calendar.putArray("entries"), chosen.entries());
              undated(calendar.putArray("undated"), chosen.undated());
            });
    ArrayNode totals = json.putArray("totals");
    plan.totals().forEach(total -> total(totals.addObject(), total));
    ArrayNode results = json.putArray("results");
    for (ResultTiming timing : plan.results()) {
      results
          .addObject()
          .put("check", timing.check())
          .put("afterTreatmentBegan", timing.late())
          .put("text", timing.text())
          .put("source", timing.source());
    }
    texts(json.putArray("notUsed"), plan.notUsed());
    json.put("purpose", Assessment.PURPOSE);
    json.putObject("versions")
        .put("software", SoftwareVersion.current())
        .put("formulary", formulary.version());
    return json;
  }

  private void option(ObjectNode json, PlanOption option) {
    json.put("id", option.rule().id());
    json.put("drug", option.rule().drug());
    json.put("ready", option.ready());
    texts(json.putArray("notAddressed"), option.unaddressed());
    reasons(json.putArray("for"), option.pro());
    reasons(json.putArray("against"), option.con());
    json.put("thin", option.rule().thin());
    ArrayNode doses = json.putArray("doses");
    for (DoseOption dose : option.doses().options()) {
      ArrayNode steps =
          doses
              .addObject()
              .put("regimen", dose.id())
              .put("source", dose.regimen().terms().source())
              .put("instruction", dose.instruction())
              .putArray("steps");
      texts(steps, basis.steps(dose));
    }
    ArrayNode cannot = json.putArray("cannot");
    for (NoDose none : option.doses().cannot()) {
      cannot.addObject().put("regimen", none.regimen()).put("reason", none.reason());
    }
    ArrayNode open = json.putArray("open");
    for (PreTreatmentCheck check : option.open()) {
      open.addObject().put("id", check.id()).put("question", check.question());
    }
    ArrayNode objections = json.putArray("objections");
    for (Verdict verdict : option.objections()) {
      objections
          .addObject()
          .put("id", verdict.id())
          .put("what", verdict.what())
          .put("fix", verdict.fix());
    }
    List<CourseDays> courses = option.courses();
    entries(json.putArray("calendar"), courses.size() == 1 ? courses.get(0).entries() : List.of());
    ArrayNode list = json.putArray("courses");
    courses.forEach(course -> course(list.addObject(), course));
  }

  private static void course(ObjectNode json, CourseDays course) {
    json.put("id", course.course().id());
    json.put("label", course.course().label());
    json.put("source", course.course().source());
    json.put("ongoing", course.course().ongoing());
    texts(json.putArray("regimens"), course.course().regimens());
    entries(json.putArray("entries"), course.entries());
    undated(json.putArray("undated"), course.undated());
  }

  private static void entries(ArrayNode json, List<CalendarEntry> entries) {
    for (CalendarEntry entry : entries) {
      json.addObject()
          .put("date", entry.on().toString())
          .put("what", entry.words())
          .put("until", entry.until().toString())
          .put("kind", entry.kind().word())
          .put("course", entry.course())
          .put("rule", entry.rule())
          .put("number", entry.number())
          .put("source", entry.source())
          .put("verified", entry.verified());
    }
  }

  private static void undated(ArrayNode json, List<Undated> items) {
    for (Undated item : items) {
      json.addObject()
          .put("what", item.words())
          .put("rule", item.rule())
          .put("source", item.source())
          .put("verified", item.verified());
    }
  }

  private static void total(ObjectNode json, TotalSoFar total) {
    json.put("drug", total.drug());
    json.put("total", total.total().words());
    json.put("complete", total.total().complete());
    total.limit().ifPresent(limit -> json.put("limit", PlainDecimal.print(limit)));
    json.put("unit", total.total().unit());
    json.put("note", total.note());
    json.put("source", total.source());
  }

  private static void texts(ArrayNode json, List<String> texts) {
    texts.forEach(json::add);
  }

  private static void reasons(ArrayNode json, List<PlanReason> reasons) {
    for (PlanReason reason : reasons) {
      ArrayNode claims = json.addObject().put("text", reason.text()).putArray("claims");
      reason.claims().forEach(claims::add);
    }
  }
}
