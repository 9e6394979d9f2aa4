package org.sarcolemma.interchange.treatment;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.sarcolemma.Assessment;
import org.sarcolemma.interchange.SoftwareVersion;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.dose.DoseOption;
import org.sarcolemma.treatment.dose.NoDose;
import org.sarcolemma.treatment.order.Verdict;
import org.sarcolemma.treatment.plan.CalendarDay;
import org.sarcolemma.treatment.plan.Plan;
import org.sarcolemma.treatment.plan.PlanOption;
import org.sarcolemma.treatment.plan.PlanReason;
import org.sarcolemma.treatment.regimen.PreTreatmentCheck;

/** Writes a plan as JSON. */
public final class PlanJson {
  private PlanJson() {}

  /** The plan. */
  public static ObjectNode write(Formulary formulary, Plan plan) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    reasons(json.putArray("always"), plan.always());
    ArrayNode options = json.putArray("options");
    plan.options().forEach(option -> option(options.addObject(), option));
    json.put("purpose", Assessment.PURPOSE);
    json.putObject("versions")
        .put("software", SoftwareVersion.current())
        .put("formulary", formulary.version());
    return json;
  }

  private static void option(ObjectNode json, PlanOption option) {
    json.put("id", option.rule().id());
    json.put("drug", option.rule().drug());
    json.put("ready", option.ready());
    reasons(json.putArray("for"), option.pro());
    reasons(json.putArray("against"), option.con());
    json.put("thin", option.rule().thin());
    ArrayNode doses = json.putArray("doses");
    for (DoseOption dose : option.doses().options()) {
      doses
          .addObject()
          .put("regimen", dose.id())
          .put("source", dose.regimen().terms().source())
          .put("instruction", dose.instruction());
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
    ArrayNode calendar = json.putArray("calendar");
    for (CalendarDay day : option.calendar()) {
      calendar.addObject().put("date", day.on().toString()).put("what", day.what());
    }
  }

  private static void reasons(ArrayNode json, List<PlanReason> reasons) {
    for (PlanReason reason : reasons) {
      ArrayNode claims = json.addObject().put("text", reason.text()).putArray("claims");
      reason.claims().forEach(claims::add);
    }
  }
}
