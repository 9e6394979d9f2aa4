package org.sarcolemma.treatment.regimen;

/**
 * Any drug but methotrexate.
 *
 * @param id generic name
 * @param facts what is known of it
 */
public record OtherDrug(String id, DrugFacts facts) implements Drug {
  /** Refuses methotrexate, which is a type of its own, and names that are not plain. */
  public OtherDrug {
    if (id.equals(Methotrexate.ID)) {
      throw new IllegalArgumentException("methotrexate is a type of its own");
    }
    if (!id.matches("[a-z][a-z_]+")) {
      throw new IllegalArgumentException("'" + id + "' is no lower-case generic name");
    }
  }
}
