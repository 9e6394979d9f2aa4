package org.sarcolemma.interchange.artifact;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.sarcolemma.evidence.Claim;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.guidance.MedicalTest;
import org.sarcolemma.guidance.Recommendation;
import org.sarcolemma.guidance.Urgency;
import org.sarcolemma.interchange.fhir.Addresses;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.plan.PlanReason;
import org.sarcolemma.treatment.plan.PlanRule;
import org.sarcolemma.treatment.plan.PlanRules;
import org.sarcolemma.treatment.regimen.Regimen;

/**
 * Advice as PlanDefinitions: which tests to ask for, and which treatments are options. When an
 * advice applies depends on probabilities that only this software computes; the condition stands in
 * words and is not offered for automatic use.
 */
final class Advice {
  private static final String PLAN = "PlanDefinition";
  private static final String TYPES = "http://terminology.hl7.org/CodeSystem/plan-definition-type";
  private static final String NOT_AUTOMATIC =
      " When it applies is evaluated by this software from the differential; it is not meant to be"
          + " triggered by itself.";

  private final Knowledge knowledge;

  Advice(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** A test that can be proposed. */
  List<ObjectNode> tests() {
    List<ObjectNode> tests = new ArrayList<>();
    for (MedicalTest test : knowledge.tests().values()) {
      ObjectNode activity =
          Artifact.experimental(
              Artifact.of(
                  "ActivityDefinition", testId(test.id()), knowledge.version(), test.label()));
      if (!test.note().isEmpty()) {
        activity.put("description", test.note());
      }
      activity.put("kind", "ServiceRequest").put("intent", "proposal");
      Artifact.concept(
          activity.putObject("code"), Addresses.BASE + "CodeSystem/test", test.id(), test.label());
      tests.add(activity);
    }
    return tests;
  }

  private static String testId(String test) {
    return Artifact.id("test-" + test);
  }

  /** Advice for the work-up. */
  ObjectNode workUp() {
    ObjectNode plan =
        plan("work-up", "Advice for the work-up of a child with muscle disease", "eca-rule");
    ArrayNode actions = plan.putArray("action");
    for (Recommendation advice : knowledge.recommendations()) {
      ObjectNode action =
          actions
              .addObject()
              .put("id", Artifact.id(advice.id()))
              .put("title", advice.id())
              .put(
                  "description",
                  advice.text() + (advice.thin().isEmpty() ? "" : " Thin: " + advice.thin()))
              .put("priority", priority(advice.urgency()));
      cited(action, advice.claims());
      ArrayNode tests = action.arrayNode();
      for (String test : advice.tests()) {
        MedicalTest known = knowledge.tests().get(test);
        tests
            .addObject()
            .put("title", known == null ? test : known.label())
            .put("definitionCanonical", Artifact.url("ActivityDefinition", testId(test)));
      }
      if (!tests.isEmpty()) {
        action.put("selectionBehavior", "all");
        action.set("action", tests);
      }
    }
    return plan;
  }

  /** Options of treatment, side by side; none is preferred (SR-36). */
  ObjectNode treatment(Formulary formulary, PlanRules rules) {
    ObjectNode plan = plan("treatment-options", "Options of treatment, side by side", "protocol");
    ArrayNode actions = plan.putArray("action");
    for (PlanRule rule : rules.options()) {
      ObjectNode action = actions.addObject().put("id", Artifact.id(rule.id()));
      action.put("title", rule.drug());
      StringBuilder words = new StringBuilder("For: ");
      words.append(rule.subtypes().isEmpty() ? "any subtype" : String.join(", ", rule.subtypes()));
      words.append(rule.severe() ? "; high risk or refractory disease only." : ".");
      sentences(words, " In favour: ", rule.pro());
      sentences(words, " Against: ", rule.con());
      words.append(rule.thin().isEmpty() ? "" : " Thin: " + rule.thin());
      action.put("description", words.toString());
      List<String> claims = new ArrayList<>();
      rule.pro().forEach(reason -> claims.addAll(reason.claims()));
      rule.con().forEach(reason -> claims.addAll(reason.claims()));
      cited(action, claims.stream().distinct().toList());
      ArrayNode regimens = action.arrayNode();
      for (Regimen regimen : formulary.regimens()) {
        if (regimen.drug().id().equals(rule.drug()) && regimen.terms().verified()) {
          regimens
              .addObject()
              .put("title", regimen.terms().label())
              .put("definitionCanonical", Artifact.url("ActivityDefinition", Regimens.id(regimen)));
        }
      }
      if (!regimens.isEmpty()) {
        action.put("selectionBehavior", "at-most-one");
        action.set("action", regimens);
      }
    }
    return plan;
  }

  private static void sentences(StringBuilder words, String lead, List<PlanReason> reasons) {
    if (!reasons.isEmpty()) {
      words.append(lead);
      reasons.forEach(reason -> words.append(reason.text()).append(' '));
    }
  }

  private ObjectNode plan(String id, String title, String type) {
    ObjectNode plan = Artifact.experimental(Artifact.of(PLAN, id, knowledge.version(), title));
    Artifact.concept(
        plan.putObject("type"), TYPES, type.equals("protocol") ? "clinical-protocol" : type, title);
    return plan.put("description", title + "." + NOT_AUTOMATIC);
  }

  private void cited(ObjectNode action, List<String> claims) {
    ArrayNode documentation = action.arrayNode();
    for (String id : claims) {
      Claim claim = knowledge.claims().get(id);
      documentation
          .addObject()
          .put("type", "justification")
          .put("label", id)
          .put("display", claim == null ? id : claim.statement());
    }
    if (!documentation.isEmpty()) {
      action.set("documentation", documentation);
    }
  }

  private static String priority(Urgency urgency) {
    return switch (urgency) {
      case NOW -> "stat";
      case SOON -> "urgent";
      case ROUTINE -> "routine";
    };
  }
}
