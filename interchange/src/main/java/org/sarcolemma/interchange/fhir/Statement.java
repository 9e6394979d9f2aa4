package org.sarcolemma.interchange.fhir;

import java.util.Optional;
import org.sarcolemma.patient.Age;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.AntibodyResult;
import org.sarcolemma.patient.GeneticState;
import org.sarcolemma.patient.Reading;

/** One thing a record says of the child, with where it stands. */
sealed interface Statement {
  Source source();

  /**
   * Where a statement stands.
   *
   * @param resource the resource
   * @param part which part of it; empty for the whole
   * @param date when it was seen or measured, else recorded; as exactly as told
   */
  record Source(Resource resource, String part, Optional<PartialDate> date) {
    Source part(String other) {
      return new Source(resource, other, date);
    }

    /** Name and date, for messages. */
    String named() {
      return resource.name() + date.map(day -> " of " + day.printed()).orElse(" without date");
    }
  }

  /** An answer to a finding. */
  record Sign(Source source, String finding, Answer answer) implements Statement {}

  /** An antibody result; pending is one. */
  record Tested(Source source, String finding, AntibodyResult result) implements Statement {}

  /**
   * A measurement of creatine kinase.
   *
   * @param reading in U/L
   * @param limit that laboratory's upper limit in U/L
   * @param printed as the record writes it, with its unit
   * @param word whether it is a word for the level and no figure
   */
  record Ck(Source source, Reading reading, Optional<Double> limit, String printed, boolean word)
      implements Statement {}

  /** Another quantity, by its id, in its unit. */
  record Measured(Source source, String quantity, Reading reading) implements Statement {}

  /** When a sign of the illness began: a date, or an age. */
  record Onset(Source source, Optional<PartialDate> began, Optional<Age> age)
      implements Statement {}

  /** What genetic testing came to, where it names no gene. */
  record Genes(Source source, GeneticState state) implements Statement {}
}
