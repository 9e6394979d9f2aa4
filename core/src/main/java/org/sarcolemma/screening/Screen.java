package org.sarcolemma.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A question asked of every patient of an export. Data, not code: see {@code screens.yaml}.
 *
 * @param id stable id, for example {@code dystrophy-untested}
 * @param kind what a hit asks for
 * @param title what it looks for, a few words
 * @param advice what a clinician might do about a hit, one sentence
 * @param all conditions that must all be met
 * @param claims ids of the statements of the review it rests on
 * @param thin what is thin about it; empty if nothing
 */
public record Screen(
    String id,
    Kind kind,
    String title,
    String advice,
    List<Criterion> all,
    List<String> claims,
    String thin) {
  /** What a hit asks for. */
  public enum Kind {
    /** A child who may have been taken for something else. */
    FIND,
    /** An examination that is due. */
    CARE_GAP,
    /** A treatment that may harm or not be enough. */
    TREATMENT
  }

  /** Copies its lists; a screen without conditions would hit everybody. */
  public Screen {
    all = List.copyOf(all);
    claims = List.copyOf(claims);
    if (all.isEmpty()) {
      throw new IllegalArgumentException("screen '" + id + "' has no conditions");
    }
  }

  /** Asks one chart, as it stood on a day. */
  Optional<Hit> ask(Chart chart, LocalDate asOf) {
    List<String> reasons = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    Set<String> origins = new LinkedHashSet<>();
    Day since = Day.NOT_TOLD;
    for (Criterion criterion : all) {
      Verdict verdict = criterion.judge(chart, asOf);
      if (!verdict.met()) {
        return Optional.empty();
      }
      reasons.addAll(verdict.reasons());
      missing.addAll(verdict.missing());
      origins.addAll(verdict.origins());
      Day day = verdict.since();
      since = day.told() && (!since.told() || day.compareTo(since) > 0) ? day : since;
    }
    return Optional.of(new Hit(id, reasons, missing, List.copyOf(origins), claims, since));
  }

  /** The whole question in plain English. */
  public String plain() {
    return "Patients with "
        + all.stream().map(Criterion::plain).collect(Collectors.joining("; and "))
        + ".";
  }
}
