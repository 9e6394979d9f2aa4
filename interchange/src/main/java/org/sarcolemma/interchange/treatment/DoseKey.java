package org.sarcolemma.interchange.treatment;

/** What can be told with a question for a dose; units stand in the names (SR-09). */
public enum DoseKey {
  ID("id", "", false),
  DRUG("drug", "--drug", false),
  AGE("ageYears", "--age-years", true),
  WEIGHT("weightKg", "--weight-kg", true),
  HEIGHT("heightCm", "--height-cm", true),
  SEX("sex", "--sex", false),
  WEIGHT_DATE("weightDate", "--weight-date", false),
  WEIGHT_ORIGIN("weightOrigin", "--weight-origin", false),
  WEIGHT_AGAIN("weightConfirmedKg", "--confirm-weight-kg", true),
  HEIGHT_DATE("heightDate", "--height-date", false),
  HEIGHT_AGAIN("heightConfirmedCm", "--confirm-height-cm", true),
  WEIGHT_BEFORE("previousWeightKg", "--previous-weight-kg", true),
  WEIGHT_BEFORE_DATE("previousWeightDate", "--previous-weight-date", false),
  HEIGHT_BEFORE("previousHeightCm", "--previous-height-cm", true),
  SURFACE("bsaM2", "--bsa-m2", true),
  HAEMATOCRIT("haematocrit", "--haematocrit", true),
  TPMT("tpmt", "--tpmt", false),
  NUDT15("nudt15", "--nudt15", false),
  ROUTE("route", "--route", false),
  WEEKDAY("weekday", "--weekday", false),
  STRENGTH("strength", "--strength", false),
  PER_MILLILITRE("perMillilitre", "--per-millilitre", false),
  TODAY("today", "--today", false);

  private final String json;
  private final String option;
  private final boolean number;

  DoseKey(String json, String option, boolean number) {
    this.json = json;
    this.option = option;
    this.number = number;
  }

  /** Its key in JSON. */
  public String json() {
    return json;
  }

  /** Its option on the command line. */
  public String option() {
    return option;
  }

  /** Whether its value is a number. */
  boolean number() {
    return number;
  }
}
