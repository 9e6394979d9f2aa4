package org.sarcolemma.interchange.fhir;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sarcolemma.Assessment;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.QuantityModel;
import org.sarcolemma.patient.AntibodyState;

/**
 * The form that asks for findings, as a FHIR R4 Questionnaire. Its answers are read back by {@code
 * FormReader}: the link id of a question is the id of the finding. No answer is preset and none is
 * required: what is not answered is unknown (SR-08).
 */
public final class FindingsForm {
  private static final String NOT_ASKED = "Not asked";
  private static final String SDC =
      "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";
  private static final String UCUM = "http://unitsofmeasure.org";
  private static final String ANTIBODY = "antibody";
  private static final String DEMOGRAPHIC = "demographic";
  private static final Map<String, String> SIGN = new LinkedHashMap<>();
  private static final Map<String, String> TIMES = new LinkedHashMap<>();

  static {
    SIGN.put("present", "Present");
    SIGN.put("absent", "Absent: looked for and not there");
    SIGN.put("unknown", "Not assessed");
    TIMES.put("onset_age", "Age at the first symptom (years or months, with the unit)");
    TIMES.put("onset_tempo", "Time from the first symptom to the full picture");
    TIMES.put("illness_duration", "Time since the first symptom");
  }

  private FindingsForm() {}

  /** The form over one version of the knowledge. */
  public static ObjectNode of(Knowledge knowledge) {
    ObjectNode form = JsonNodeFactory.instance.objectNode();
    form.put("resourceType", "Questionnaire").put("id", "findings");
    form.put("url", Addresses.FINDINGS_FORM).put("version", knowledge.version());
    form.put("name", "SarcolemmaFindings").put("title", "Findings of a child with muscle disease");
    form.put("status", "draft").put("experimental", true);
    form.putArray("subjectType").add("Patient");
    form.put("purpose", Assessment.PURPOSE);
    launchedFor(form);
    ArrayNode groups = form.putArray("item");
    ArrayNode times = group(groups, "times", "When it began");
    TIMES.forEach((id, text) -> observed(item(times, id, text, "quantity"), id));
    creatineKinase(group(groups, "creatine-kinase", "Creatine kinase"));
    Set<String> figures = figures(knowledge);
    Map<String, ArrayNode> byCategory = new LinkedHashMap<>();
    for (Finding finding : knowledge.findings().values()) {
      boolean asked =
          !finding.question().startsWith(NOT_ASKED)
              && !finding.category().equals(DEMOGRAPHIC)
              && !figures.contains(finding.id());
      if (asked) {
        ArrayNode group =
            byCategory.computeIfAbsent(
                finding.category(), category -> group(groups, "group-" + category, category));
        question(group, finding);
      }
    }
    return form;
  }

  /** Bands of measured quantities: the figure is asked, not its band. */
  private static Set<String> figures(Knowledge knowledge) {
    Set<String> figures = new HashSet<>(knowledge.quantities().keySet());
    for (QuantityModel quantity : knowledge.quantities().values()) {
      figures.add(quantity.levelFinding());
      quantity.cuts().forEach(cut -> figures.add(cut.finding()));
    }
    return figures;
  }

  /** Whose form it is: a filler that is launched for a child knows the child (SDC). */
  private static void launchedFor(ObjectNode form) {
    ArrayNode parts =
        form.putArray("extension")
            .addObject()
            .put("url", SDC + "launchContext")
            .putArray("extension");
    parts
        .addObject()
        .put("url", "name")
        .putObject("valueCoding")
        .put("system", "http://hl7.org/fhir/uv/sdc/CodeSystem/launchContext")
        .put("code", "patient");
    parts.addObject().put("url", "type").put("valueCode", "Patient");
    parts.addObject().put("url", "description").put("valueString", "The child who is asked about");
  }

  /**
   * A question whose answer is kept as an Observation and found there again (SDC): its code is its
   * own id, so that what is extracted is read back as the same fact.
   */
  private static ObjectNode observed(ObjectNode item, String id) {
    item.putArray("code").addObject().put("system", Addresses.ASKED).put("code", id);
    ArrayNode extensions = item.putArray("extension");
    extensions.addObject().put("url", SDC + "observationExtract").put("valueBoolean", true);
    extensions
        .addObject()
        .put("url", SDC + "observationLinkPeriod")
        .putObject("valueDuration")
        .put("value", 1)
        .put("unit", "year")
        .put("system", UCUM)
        .put("code", "a");
    return item;
  }

  /** Asked with its LOINC code, so that the chart can fill it in. */
  private static void creatineKinase(ArrayNode group) {
    ObjectNode item = observed(item(group, "ck", "Highest creatine kinase", "quantity"), "ck");
    item.withArray("code").addObject().put("system", "http://loinc.org").put("code", "2157-6");
    item.withArray("extension")
        .addObject()
        .put("url", "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption")
        .putObject("valueCoding")
        .put("system", UCUM)
        .put("code", "U/L")
        .put("display", "U/L");
  }

  private static ArrayNode group(ArrayNode groups, String id, String text) {
    return item(groups, id, text, "group").putArray("item");
  }

  private static ObjectNode item(ArrayNode items, String id, String text, String type) {
    return items.addObject().put("linkId", id).put("text", text).put("type", type);
  }

  private static void question(ArrayNode group, Finding finding) {
    ObjectNode item =
        observed(item(group, finding.id(), finding.question(), "choice"), finding.id());
    finding
        .hpo()
        .ifPresent(
            hpo ->
                item.withArray("code")
                    .addObject()
                    .put("system", "http://human-phenotype-ontology.org")
                    .put("code", hpo));
    ArrayNode options = item.putArray("answerOption");
    if (finding.category().equals(ANTIBODY)) {
      for (AntibodyState state : STATES) {
        option(options, state.word(), state.label());
      }
    } else {
      SIGN.forEach((code, label) -> option(options, code, label));
    }
  }

  private static final List<AntibodyState> STATES =
      List.of(
          AntibodyState.POSITIVE,
          AntibodyState.WEAK_POSITIVE,
          AntibodyState.NEGATIVE,
          AntibodyState.PENDING,
          AntibodyState.NOT_TESTED);

  private static void option(ArrayNode options, String code, String label) {
    options
        .addObject()
        .putObject("valueCoding")
        .put("system", Addresses.ANSWERS)
        .put("code", code)
        .put("display", label);
  }
}
