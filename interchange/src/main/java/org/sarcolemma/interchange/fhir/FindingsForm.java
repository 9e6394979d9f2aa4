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
    ArrayNode groups = form.putArray("item");
    ArrayNode times = group(groups, "times", "When it began");
    TIMES.forEach((id, text) -> item(times, id, text, "quantity"));
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

  private static ArrayNode group(ArrayNode groups, String id, String text) {
    return item(groups, id, text, "group").putArray("item");
  }

  private static ObjectNode item(ArrayNode items, String id, String text, String type) {
    return items.addObject().put("linkId", id).put("text", text).put("type", type);
  }

  private static void question(ArrayNode group, Finding finding) {
    ObjectNode item = item(group, finding.id(), finding.question(), "choice");
    finding
        .hpo()
        .ifPresent(
            hpo ->
                item.putArray("code")
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
