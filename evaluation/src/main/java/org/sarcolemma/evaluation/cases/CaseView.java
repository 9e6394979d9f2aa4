package org.sarcolemma.evaluation.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What may be seen of one case at one stage; keys in the order of the reference scorer. */
final class CaseView {
  /** Stains that name the missing protein, and so the gene, are marked in the case files. */
  private static final String REVEALING = "reveal:";

  private static final List<String> BEDSIDE_KEYS =
      List.of(
          "pediatric",
          "sex",
          "ancestry_or_country",
          "onset_tempo",
          "weakness",
          "ck_iu_l",
          "ck_qualitative",
          "skin",
          "cardiac",
          "ild",
          "exposures");

  private static final List<String> LATER_AGES =
      List.of("age_at_diagnosis_years", "age_at_presentation_years", "age_last_encounter_years");

  private static final Set<String> NOT_CAUSAL = Set.of("negative", "inconclusive");

  private static final double SHORTEST_DURATION_YEARS = 0.5;

  private final ObjectNode row;
  private final PublishedCase published;
  private final Stage stage;
  private final ObjectNode view;

  private CaseView(PublishedCase published, Stage stage) {
    this.published = published;
    this.row = published.row();
    this.stage = stage;
    this.view = row.objectNode();
  }

  /** A fresh view, before fields are equalised. */
  static ObjectNode of(PublishedCase published, Stage stage) {
    return new CaseView(published, stage).build();
  }

  private ObjectNode build() {
    view.put("id", published.id());
    BEDSIDE_KEYS.forEach(this::copy);
    age();
    findings("other_findings");
    findings("findings_absent");
    if (stage.testsDone()) {
      copy("mri");
      biopsy();
      genetics();
    }
    if (stage == Stage.REVEALED) {
      copy("antibodies");
    }
    if (stage.equalised()) {
      bandCk();
      view.remove("ancestry_or_country");
    }
    return view;
  }

  private void copy(String key) {
    if (row.has(key)) {
      view.set(key, row.path(key).deepCopy());
    }
  }

  /**
   * One age and one duration for every kind of source, so that the kind of source does not show:
   * the age at onset, or else the first known age.
   */
  private void age() {
    List<JsonNode> later = LATER_AGES.stream().filter(row::has).map(row::path).toList();
    if (row.has("age_onset_years")) {
      JsonNode onset = row.path("age_onset_years");
      view.set("age_years", onset);
      latest(later).forEach(last -> duration(onset, last));
    } else {
      earliest(later).forEach(first -> view.set("age_years", first));
    }
  }

  private void duration(JsonNode onset, JsonNode last) {
    double years = last.doubleValue() - onset.doubleValue();
    if (years < SHORTEST_DURATION_YEARS) {
      return;
    }
    boolean whole = onset.isIntegralNumber() && last.isIntegralNumber();
    view.set(
        "duration_years",
        whole ? IntNode.valueOf((int) years) : DoubleNode.valueOf(twoDecimals(years)));
  }

  private void findings(String key) {
    show(
        key,
        published.tokens(key).stream()
            .filter(token -> stage.testsDone() || !TestFindings.contains(token)));
  }

  private void biopsy() {
    show(
        "pathology",
        published.tokens("pathology").stream()
            .filter(token -> stage == Stage.REVEALED || !token.startsWith(REVEALING))
            .filter(
                token ->
                    stage != Stage.WORKUP_NOGEN || !token.equals("dystrophy_protein_stains_normal"))
            .map(token -> token.replace(REVEALING, "")));
  }

  private void genetics() {
    boolean shown =
        switch (stage.genetics()) {
          case HIDDEN -> false;
          case NOT_CAUSAL -> NOT_CAUSAL.contains(row.path("genetics").path("status").asText());
          case ALL -> true;
        };
    if (shown) {
      copy("genetics");
    }
  }

  private void bandCk() {
    JsonNode ck = view.remove("ck_iu_l");
    if (ck != null) {
      view.put("ck_qualitative", ckBand(ck.doubleValue()));
    }
  }

  /** The band of a creatine kinase in IU/l, as in the case vocabulary. */
  private static String ckBand(double ck) {
    if (ck < 200) {
      return "not_elevated";
    }
    if (ck < 1000) {
      return "mildly_elevated";
    }
    return ck < 2000 ? "elevated" : "highly_elevated";
  }

  private void show(String key, Stream<String> tokens) {
    List<String> shown = tokens.toList();
    if (!shown.isEmpty()) {
      shown.forEach(view.putArray(key)::add);
    }
  }

  private static Stream<JsonNode> earliest(List<JsonNode> ages) {
    return ages.stream().min(Comparator.comparingDouble(JsonNode::doubleValue)).stream();
  }

  private static Stream<JsonNode> latest(List<JsonNode> ages) {
    return ages.stream().max(Comparator.comparingDouble(JsonNode::doubleValue)).stream();
  }

  /** Half-even on the exact binary value, as the reference scorer rounds. */
  private static double twoDecimals(double value) {
    return new BigDecimal(value).setScale(2, RoundingMode.HALF_EVEN).doubleValue();
  }
}
