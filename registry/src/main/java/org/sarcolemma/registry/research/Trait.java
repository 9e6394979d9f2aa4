package org.sarcolemma.registry.research;

import java.util.Locale;

/** By what children of a cohort are chosen and counted. A child has one value of each. */
public enum Trait {
  /** Sex, where it is known. */
  SEX("Sex"),
  /** Band of age at the first event of the registry. */
  AGE("Age when first entered"),
  /** Which of the two defining antibodies was ever found. */
  ANTIBODY("Antibody"),
  /** Five years in which the first event lies. */
  ENTERED("First entered"),
  /** Centre, where more than a few children are of it. */
  CENTRE("Centre"),
  /** A drug that was ever started or given; a child may have had several. */
  DRUG("Ever given");

  private final String label;

  Trait(String label) {
    this.label = label;
  }

  /** Wording for pages. */
  public String label() {
    return label;
  }

  /** As forms and the audit trail name it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
