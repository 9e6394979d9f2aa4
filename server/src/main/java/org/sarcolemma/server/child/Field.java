package org.sarcolemma.server.child;

/** The fields of the form beside the findings; nothing else may be posted. */
public enum Field {
  ONSET_YEARS("onset-years", "Age at first symptom, years"),
  ONSET_MONTHS("onset-months", "Age at first symptom, months"),
  AGE_GROUP("age-group", "Age group"),
  SEX("sex", "Sex"),
  SETTING("setting", "Where the child is seen"),
  TEMPO("tempo", "Tempo"),
  TEMPO_MONTHS("tempo-months", "Tempo, months"),
  DURATION_YEARS("duration-years", "Time since the first symptom, years"),
  DURATION_MONTHS("duration-months", "Time since the first symptom, months"),
  GENETICS("genetics", "Kind of genetic test"),
  CK_KIND("ck-kind", "Creatine kinase, exact or limit"),
  CK("ck", "Creatine kinase"),
  CK_HIGH("ck-high", "Creatine kinase, upper end"),
  CK_UNIT("ck-unit", "Unit of creatine kinase"),
  CK_LIMIT("ck-limit", "Laboratory's upper limit of creatine kinase"),
  CK_DATE("ck-date", "Date of creatine kinase"),
  /** Diagnoses whose reasons the reader opened, ids separated by spaces. */
  OPENED("opened", "Opened diagnoses"),
  /** Diagnoses whose reasons the reader closed. */
  CLOSED("closed", "Closed diagnoses"),
  /** Id of the published case the form was filled from. */
  PUBLISHED("published", "Published case"),
  /** What became of the record the form was filled from. */
  RECORD("record", "Record");

  /** Fields of findings are named {@code finding.} and the finding's id. */
  public static final String FINDING_PREFIX = "finding.";

  /** Fields of assays are named {@code assay.} and the finding's id. */
  public static final String ASSAY_PREFIX = "assay.";

  private final String posted;
  private final String label;

  Field(String posted, String label) {
    this.posted = posted;
    this.label = label;
  }

  /** Name in the posted form. */
  public String posted() {
    return posted;
  }

  /** Whether a value typed into it may be refused, with a reason beside the field. */
  public boolean refusable() {
    return switch (this) {
      case ONSET_YEARS,
          ONSET_MONTHS,
          AGE_GROUP,
          TEMPO_MONTHS,
          DURATION_YEARS,
          DURATION_MONTHS,
          GENETICS,
          CK,
          CK_HIGH,
          CK_UNIT,
          CK_LIMIT,
          CK_DATE ->
          true;
      case SEX, SETTING, TEMPO, CK_KIND, OPENED, CLOSED, PUBLISHED, RECORD -> false;
    };
  }

  /** Name for readers. */
  public String label() {
    return label;
  }
}
