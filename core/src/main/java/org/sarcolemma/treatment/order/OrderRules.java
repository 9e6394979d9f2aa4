package org.sarcolemma.treatment.order;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarcolemma.treatment.regimen.Formula;

/**
 * The rules an order is checked by, as data.
 *
 * @param shares how far outside the cited range a dose is noticed
 * @param classes classes of drugs that are not in the formulary, by name
 * @param timings how often a drug may be given
 * @param guards doses of drugs without a cited dose for children, for gross errors only
 * @param contraindications conditions that forbid or caution
 * @param interactions drugs that do not go together
 * @param labs results that make a condition
 * @param infusions speeds of infusions
 * @param conditions all words for conditions that are understood, beside those of the rules
 * @param overrides coded reasons for keeping an order
 */
public record OrderRules(
    Shares shares,
    Map<String, List<String>> classes,
    List<Timing> timings,
    List<Guard> guards,
    List<Contraindication> contraindications,
    List<Interaction> interactions,
    List<Lab> labs,
    List<Infusion> infusions,
    List<String> conditions,
    List<OverrideReason> overrides) {
  /**
   * Factors on the cited range.
   *
   * @param notice above the highest cited dose by this factor a dose is noticed
   * @param low below the lowest cited dose by this factor a dose is noticed (SR-39)
   * @param criticalLow below it critical (SR-39)
   * @param criticalHigh above it critical (SR-39)
   * @param capTolerance factor on a cap that is rounding and not an excess
   */
  public record Shares(
      BigDecimal notice,
      BigDecimal low,
      BigDecimal criticalLow,
      BigDecimal criticalHigh,
      BigDecimal capTolerance) {}

  /**
   * How often a drug may be given.
   *
   * @param drug its id
   * @param leastHours fewest hours between doses
   * @param leastOngoingHours fewest hours between doses of treatment without a stated end
   * @param mostHours most hours between doses, empty if there is no such limit
   * @param mostDoses most doses of one course, empty if there is no such limit
   * @param what what is usual, in words
   */
  public record Timing(
      String drug,
      int leastHours,
      int leastOngoingHours,
      Optional<Integer> mostHours,
      Optional<Integer> mostDoses,
      String what,
      String source,
      boolean verified) {}

  /**
   * A dose for gross errors only, where there is no cited dose for children.
   *
   * @param drug its id
   * @param formula the dose of adults, or of another population, a day
   */
  public record Guard(
      String drug, Formula formula, String population, String source, boolean verified) {}

  /**
   * A condition that forbids a drug or calls for caution.
   *
   * @param conditions any of these words
   * @param drugs ids or classes
   */
  public record Contraindication(
      String id,
      List<String> conditions,
      List<String> drugs,
      Severity severity,
      String what,
      String fix,
      String source,
      boolean verified) {
    /** Copies its lists. */
    public Contraindication {
      conditions = List.copyOf(conditions);
      drugs = List.copyOf(drugs);
    }
  }

  /**
   * Two drugs that do not go together, whichever is ordered.
   *
   * @param one names or classes of one
   * @param other names or classes of the other
   * @param when a condition that must hold, empty for always
   */
  public record Interaction(
      String id,
      List<String> one,
      List<String> other,
      String when,
      Severity severity,
      String what,
      String fix,
      String source,
      boolean verified) {
    /** Copies its lists. */
    public Interaction {
      one = List.copyOf(one);
      other = List.copyOf(other);
    }
  }

  /**
   * A result that makes a condition.
   *
   * @param lab key of the result
   * @param below limit below which it holds, empty if none
   * @param above limit above which it holds, empty if none
   * @param unless key of another result that takes its meaning away when it is raised, empty if
   *     none
   * @param condition the word it makes
   */
  public record Lab(
      String lab,
      Optional<BigDecimal> below,
      Optional<BigDecimal> above,
      String unless,
      String condition) {}

  /**
   * The fewest hours of an infusion.
   *
   * @param drug its id
   * @param leastHours whatever the dose
   */
  public record Infusion(String drug, BigDecimal leastHours, String source, boolean verified) {}

  /** Copies its collections. */
  public OrderRules {
    classes = Collections.unmodifiableMap(new LinkedHashMap<>(classes));
    timings = List.copyOf(timings);
    guards = List.copyOf(guards);
    contraindications = List.copyOf(contraindications);
    interactions = List.copyOf(interactions);
    labs = List.copyOf(labs);
    infusions = List.copyOf(infusions);
    conditions = List.copyOf(conditions);
    overrides = List.copyOf(overrides);
  }
}
