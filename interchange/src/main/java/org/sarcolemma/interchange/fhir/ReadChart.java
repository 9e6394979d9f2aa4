package org.sarcolemma.interchange.fhir;

import java.util.List;
import org.sarcolemma.interchange.NotUsed;
import org.sarcolemma.screening.Chart;

/**
 * What a record tells the screens of one patient.
 *
 * @param chart what could be read
 * @param notUsed what screens ask for and could not be read, with reasons
 */
public record ReadChart(Chart chart, List<NotUsed> notUsed) {
  /** Copies its list. */
  public ReadChart {
    notUsed = List.copyOf(notUsed);
  }
}
