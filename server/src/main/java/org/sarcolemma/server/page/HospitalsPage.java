package org.sarcolemma.server.page;

import java.util.List;

/**
 * Hospitals whose charts can be opened.
 *
 * @param shell what surrounds it
 * @param hospitals in the order of the operator's list
 */
public record HospitalsPage(Shell shell, List<Hospital> hospitals) {
  /** Copies its list. */
  public HospitalsPage {
    hospitals = List.copyOf(hospitals);
  }

  /**
   * One hospital.
   *
   * @param name as the operator calls it
   * @param server address of its FHIR server
   */
  public record Hospital(String name, String server) {}
}
