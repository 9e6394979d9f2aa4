package org.sarcolemma.server.research;

import java.util.List;
import org.sarcolemma.registry.research.Cohort;
import org.sarcolemma.registry.research.ExportFormat;
import org.sarcolemma.registry.research.Trait;
import org.sarcolemma.server.page.Shell;

/**
 * A researcher's page.
 *
 * @param shell what surrounds it
 * @param filters by what children can be chosen
 * @param cohort what may be told of those chosen
 * @param curves what they reached, when
 * @param remission published figures of remission
 * @param steroidStop published figures of stopping corticosteroids
 */
public record ResearchPage(
    Shell shell,
    List<Filter> filters,
    Cohort cohort,
    List<CurveView> curves,
    List<PublishedFigure> remission,
    List<PublishedFigure> steroidStop) {
  /** Copies its lists. */
  public ResearchPage {
    filters = List.copyOf(filters);
    curves = List.copyOf(curves);
    remission = List.copyOf(remission);
    steroidStop = List.copyOf(steroidStop);
  }

  /**
   * One choice of the form.
   *
   * @param trait by what
   * @param choices values
   * @param chosen the chosen one; empty for any
   */
  public record Filter(Trait trait, List<Cohort.Choice> choices, String chosen) {
    /** Copies its list. */
    public Filter {
      choices = List.copyOf(choices);
    }
  }

  /** Whether the registry holds nobody. */
  public boolean nobody() {
    return cohort.children().orElse(1) == 0 && filters.stream().allMatch(f -> f.chosen().isEmpty());
  }

  /** Forms in which data can be had. */
  public List<ExportFormat> formats() {
    return List.of(ExportFormat.values());
  }
}
