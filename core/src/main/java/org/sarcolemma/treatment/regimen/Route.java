package org.sarcolemma.treatment.regimen;

/** How a drug enters the child. */
public enum Route {
  ORAL("oral"),
  INTRAVENOUS("intravenous"),
  SUBCUTANEOUS("subcutaneous"),
  INTRAMUSCULAR("intramuscular"),
  INTRATHECAL("intrathecal"),
  EXTRACORPOREAL("extracorporeal"),
  /** Any other: never right for a drug of this formulary. */
  OTHER("other");

  private final String words;

  Route(String words) {
    this.words = words;
  }

  /** For people. */
  public String words() {
    return words;
  }
}
