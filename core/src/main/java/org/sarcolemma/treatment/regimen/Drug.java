package org.sarcolemma.treatment.regimen;

/**
 * A drug by its full, lower-case generic name (SR-44). Methotrexate is a type of its own: what may
 * only be given weekly cannot be written where a frequency can (SR-33).
 */
public sealed interface Drug permits Methotrexate, OtherDrug {
  /** Generic name in lower case; several words joined by an underscore. */
  String id();

  /** What is known of it. */
  DrugFacts facts();
}
