package org.sarcolemma.interchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The keys of a case file and what is done with each. */
final class CaseKeys {
  /** What is done with a key. */
  enum Use {
    READ(""),
    IDENTITY(""),
    ANSWER("the published answer; never an input"),
    LATER("known only after the diagnosis; never an input"),
    ANCESTRY("ancestry and country are no feature of a diagnosis here"),
    REMARK("free text");

    private final String reason;

    Use(String reason) {
      this.reason = reason;
    }

    String reason() {
      return reason;
    }
  }

  private static final Map<String, Use> USES = new LinkedHashMap<>();

  static {
    put(
        Use.READ,
        "pediatric age_years age_onset_years age_at_presentation_years age_at_diagnosis_years"
            + " age_last_encounter_years sex onset_tempo weakness ck_iu_l ck_qualitative skin"
            + " cardiac ild exposures other_findings findings_absent mri pathology genetics"
            + " antibodies duration_years disease_duration_years criteria_items");
    put(Use.IDENTITY, "id row_type n_patients source_key source verified");
    put(Use.ANCESTRY, "ancestry_or_country");
    put(Use.REMARK, "age_note ck_note findings_time free_notes");
    put(Use.LATER, "treatments outcome");
    put(
        Use.ANSWER,
        "final_diagnosis diagnosis_label diagnosis_class diagnosis_group is_imnm acceptable_classes"
            + " initial_misdiagnosis group_stats detail_level n_informative scorable");
  }

  private CaseKeys() {}

  private static void put(Use use, String keys) {
    for (String key : keys.split(" ", -1)) {
      USES.put(key, use);
    }
  }

  static Optional<Use> use(String key) {
    return Optional.ofNullable(USES.get(key));
  }

  /** Keys that are read, for messages. */
  static String accepted() {
    StringBuilder keys = new StringBuilder("id");
    USES.forEach(
        (key, use) -> {
          if (use == Use.READ) {
            keys.append(", ").append(key);
          }
        });
    return keys.toString();
  }
}
