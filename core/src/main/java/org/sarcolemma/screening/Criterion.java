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

  /**
   * Says the condition in another language: CQL, SQL.
   *
   * @param language one sentence for every kind of condition
   */
  <T> T in(Translation<T> language);

  /**
   * A language screens can be asked in. A new kind of condition does not compile until every
   * language can say it, or says why it cannot.
   *
   * @param <T> what a condition becomes
   */
  interface Translation<T> {
    /** Says {@link HasLabel}. */
    T hasLabel(HasLabel condition);

    /** Says {@link HasCk}. */
    T hasCk(HasCk condition);

    /** Says {@link NoCausalVariant}. */
    T noCausalVariant(NoCausalVariant condition);

    /** Says {@link NeverTested}. */
    T neverTested(NeverTested condition);

    /** Says {@link PartlyTested}. */
    T partlyTested(PartlyTested condition);

    /** Says {@link NoSign}. */
    T noSign(NoSign condition);

    /** Says {@link Refractory}. */
    T refractory(Refractory condition);

    /** Says {@link HighAfterStop}. */
    T highAfterStop(HighAfterStop condition);

    /** Says {@link EvaluationMissing}. */
    T evaluationMissing(EvaluationMissing condition);

    /** Says {@link OnlyTreatedWith}. */
    T onlyTreatedWith(OnlyTreatedWith condition);

    /** Says {@link AntibodyFound}. */
    T antibodyFound(AntibodyFound condition);

    /** Says {@link NearLifetimeDose}. */
    T nearLifetimeDose(NearLifetimeDose condition);

    /** Says {@link TooOften}. */
    T tooOften(TooOften condition);

    /** Says {@link AnyOf}. */
    T anyOf(AnyOf condition);
  }
}
