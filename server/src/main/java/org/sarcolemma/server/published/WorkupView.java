package org.sarcolemma.server.published;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/**
 * What was known of a published patient at the work-up: history, examination, blood, imaging,
 * biopsy, and genetics that found nothing. No antibody, no causal variant, no stain that names the
 * missing protein, no label. The same as the stage {@code workup} of the evaluation; a test
 * compares them.
 */
final class WorkupView {
  private static final List<String> SHOWN =
      List.of(
          "id",
          "pediatric",
          "sex",
          "age_onset_years",
          "age_at_presentation_years",
          "age_at_diagnosis_years",
          "age_last_encounter_years",
          "onset_tempo",
          "disease_duration_years",
          "weakness",
          "ck_iu_l",
          "ck_qualitative",
          "skin",
          "cardiac",
          "ild",
          "exposures",
          "other_findings",
          "findings_absent",
          "mri");

  private static final Set<String> FOUND_NOTHING = Set.of("negative", "inconclusive");
  private static final String REVEALING = "reveal:";

  private WorkupView() {}

  static ObjectNode of(ObjectNode row) {
    ObjectNode view = row.objectNode();
    for (String key : SHOWN) {
      if (row.has(key)) {
        view.set(key, row.get(key));
      }
    }
    ArrayNode pathology = row.arrayNode();
    for (JsonNode token : row.path("pathology")) {
      if (!token.asText().startsWith(REVEALING)) {
        pathology.add(token);
      }
    }
    if (!pathology.isEmpty()) {
      view.set("pathology", pathology);
    }
    if (FOUND_NOTHING.contains(row.path("genetics").path("status").asText())) {
      view.set("genetics", row.get("genetics"));
    }
    return view;
  }
}
