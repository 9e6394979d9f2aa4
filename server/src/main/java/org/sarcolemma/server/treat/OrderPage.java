package org.sarcolemma.server.treat;

import java.util.List;
import java.util.Optional;
import org.sarcolemma.server.page.Shell;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.order.OrderReport;

/**
 * The page for checking one order.
 *
 * @param shell what surrounds it
 * @param form the form as it stands
 * @param problems what could not be read
 * @param report what was found, once the form can be read
 * @param who the child's size
 * @param formulary names of sources, and drugs
 */
public record OrderPage(
    Shell shell,
    TreatForm form,
    List<String> problems,
    Optional<OrderReport> report,
    String who,
    Formulary formulary) {
  /** Copies its list. */
  public OrderPage {
    problems = List.copyOf(problems);
  }
}
