package org.sarcolemma.interchange.fhir;

/** Our own names in FHIR. They are identifiers; nothing has to answer there. */
public final class Addresses {
  /** Under which everything of ours stands. */
  public static final String BASE = "https://sarcolemma.org/fhir/";

  /** The form that asks for findings. */
  public static final String FINDINGS_FORM = BASE + "Questionnaire/findings";

  /** Answers of that form: present, absent, unknown, and states of an antibody. */
  public static final String ANSWERS = BASE + "CodeSystem/answer";

  /** What that form asks: findings and quantities, by their ids. */
  public static final String ASKED = BASE + "CodeSystem/asked";

  private Addresses() {}
}
