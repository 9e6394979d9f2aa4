package org.sarcolemma.treatment.regimen;

import java.util.List;
import java.util.Optional;

/**
 * What a source says about giving a drug, without when.
 *
 * @param id stable id, for example {@code methotrexate-review}
 * @param label for people
 * @param source id of the source
 * @param where place in the source
 * @param verified whether somebody has read it in the source; otherwise no dose is made of it
 * @param population for whom it was written
 * @param routes routes it is given by
 * @param formula the dose
 * @param per what the dose is counted per
 * @param caps amounts never passed
 * @param rounding to what the source rounds; empty when it does not say
 * @param eligibility which children it is written for
 * @param course how long and how often, in words
 * @param doses number of doses, smallest and largest, empty when the source does not say
 * @param overDays numbers of days one course may be spread over
 * @param claims statements of the review behind it
 * @param note what a reader must know
 */
public record RegimenTerms(
    String id,
    String label,
    String source,
    String where,
    boolean verified,
    String population,
    List<Route> routes,
    Formula formula,
    Period per,
    List<Cap> caps,
    Optional<Rounding> rounding,
    Eligibility eligibility,
    String course,
    List<Integer> doses,
    List<Integer> overDays,
    List<String> claims,
    String note) {
  /** Copies its lists; refuses a cap or rounding in a unit that is not the dose's kind. */
  public RegimenTerms {
    routes = List.copyOf(routes);
    caps = List.copyOf(caps);
    doses = List.copyOf(doses);
    overDays = List.copyOf(overDays);
    claims = List.copyOf(claims);
    if (routes.isEmpty()) {
      throw new IllegalArgumentException("a regimen needs a route");
    }
    for (Cap cap : caps) {
      if (cap.limit().in(formula.unit()).isEmpty()) {
        throw new IllegalArgumentException(
            "cap " + cap.limit() + " is no amount of " + formula.unit().symbol());
      }
    }
    if (rounding.isPresent() && rounding.get().step().unit() != formula.unit()) {
      throw new IllegalArgumentException(
          "rounding to " + rounding.get().step() + " is not in " + formula.unit().symbol());
    }
    if (doses.size() > 2 || overDays.stream().anyMatch(days -> days < 1)) {
      throw new IllegalArgumentException("doses are one or two figures, days 1 or more");
    }
  }
}
