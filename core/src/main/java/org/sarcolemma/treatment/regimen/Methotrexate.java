package org.sarcolemma.treatment.regimen;

/**
 * The one drug that kills when it is given daily. There is no frequency to set anywhere near it:
 * {@link MethotrexateRegimen} is once a week by its type.
 *
 * @param facts what is known of it
 */
public record Methotrexate(DrugFacts facts) implements Drug {
  /** Its generic name. */
  public static final String ID = "methotrexate";

  @Override
  public String id() {
    return ID;
  }
}
