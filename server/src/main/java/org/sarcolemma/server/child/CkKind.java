package org.sarcolemma.server.child;

/** How exact a printed creatine kinase is. */
public enum CkKind {
  EXACTLY("exactly", "exactly"),
  AT_LEAST("at-least", "at least"),
  AT_MOST("at-most", "at most"),
  BETWEEN("between", "between");

  private final String posted;
  private final String label;

  CkKind(String posted, String label) {
    this.posted = posted;
    this.label = label;
  }

  /** Value in the posted form. */
  public String posted() {
    return posted;
  }

  /** Wording in the form. */
  public String label() {
    return label;
  }
}
