package org.sarcolemma.server.published;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

  private static final String ONSET = "age_onset_years";

  /** Ages at which a published patient was seen; the latest tells how long they had been ill. */
  private static final List<String> SEEN =
      List.of("age_at_diagnosis_years", "age_at_presentation_years", "age_last_encounter_years");

  /** A shorter time is lost in the rounding of printed ages. */
  private static final double SHORTEST_YEARS = 0.5;

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
    duration(row).ifPresent(years -> view.put("duration_years", years));
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

  private static Optional<BigDecimal> duration(ObjectNode row) {
    if (!row.has(ONSET)) {
      return Optional.empty();
    }
    return SEEN.stream()
        .filter(row::has)
        .map(key -> row.path(key).doubleValue())
        .max(Comparator.naturalOrder())
        .map(last -> last - row.path(ONSET).doubleValue())
        .filter(years -> years >= SHORTEST_YEARS)
        .map(years -> new BigDecimal(years).setScale(2, RoundingMode.HALF_EVEN));
  }
}
