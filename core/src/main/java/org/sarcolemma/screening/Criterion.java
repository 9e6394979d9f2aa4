package org.sarcolemma.screening;

import java.time.LocalDate;

/**
 * One condition of a screen. Adding a kind means a record here, a key in the loader, and a
 * translation for every engine that does not ask the core.
 */
public sealed interface Criterion
    permits HasLabel,
        HasCk,
        NoCausalVariant,
        NeverTested,
        PartlyTested,
        NoSign,
        Refractory,
        HighAfterStop,
        EvaluationMissing,
        OnlyTreatedWith,
        AntibodyFound,
        NearLifetimeDose,
        TooOften,
        AnyOf {
  /**
   * Asks a chart.
   *
   * @param chart as it stood on the day
   * @param asOf the day the question is asked for
   */
  Verdict judge(Chart chart, LocalDate asOf);

  /** The condition in plain English, to follow "patients with". */
  String plain();
}
