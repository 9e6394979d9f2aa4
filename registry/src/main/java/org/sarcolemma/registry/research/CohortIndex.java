package org.sarcolemma.registry.research;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.EventLine;
import org.sarcolemma.registry.event.History;
import org.sarcolemma.registry.store.Chain;

/**
 * What counting needs of every child, kept in memory and read again only of children with new
 * events. One for each registry. Thread-safe.
 */
public final class CohortIndex {
  private static final String HMGCR = "anti_hmgcr_positive";
  private static final String SRP = "anti_srp_positive";
  private static final int YEARS_OF_A_BAND = 5;

  private final OutcomeCurves curves;
  private final Map<String, String> drugs;
  private final Map<String, ChildFacts> byChild = new TreeMap<>();
  private long upTo;

  /**
   * An empty index.
   *
   * @param drugs generic name of every name a drug may have in events
   */
  public CohortIndex(OutcomeCurves curves, Map<String, String> drugs) {
    this.curves = curves;
    this.drugs = new TreeMap<>(drugs);
  }

  /** Generic names of drugs by which children can be chosen. */
  public List<String> drugs() {
    return drugs.values().stream().distinct().sorted().toList();
  }

  /** Counts among all children as they are now. */
  public synchronized Cohorts read(Connection connection) throws SQLException {
    long end = Chain.EVENT.head(connection).position();
    for (String child : Chain.EVENT.childrenAfter(connection, upTo)) {
      History history =
          new History(
              child,
              Chain.EVENT.ofChild(connection, child, 0).stream().map(EventLine::read).toList());
      if (history.identity().isPresent()) {
        byChild.put(child, facts(history));
      } else {
        byChild.remove(child);
      }
    }
    upTo = end;
    return new Cohorts(new ArrayList<>(byChild.values()), curves);
  }

  private ChildFacts facts(History history) {
    List<Event> events = history.holding();
    LocalDate first = events.get(0).day();
    Event identity = history.identity().orElseThrow();
    Map<Trait, String> traits = new EnumMap<>(Trait.class);
    String sex = identity.body().path("sex").asText("");
    traits.put(Trait.SEX, Vocabulary.SEXES.contains(sex) ? sex : Cohorts.UNKNOWN);
    traits.put(
        Trait.AGE,
        history
            .birth()
            .map(birth -> ResearchExport.ageBand(ChronoUnit.YEARS.between(birth, first)))
            .orElse(Cohorts.UNKNOWN));
    traits.put(Trait.ANTIBODY, antibody(ever(events, HMGCR), ever(events, SRP)));
    int from = first.getYear() - Math.floorMod(first.getYear(), YEARS_OF_A_BAND);
    traits.put(Trait.ENTERED, from + " to " + (from + YEARS_OF_A_BAND - 1));
    traits.put(Trait.CENTRE, identity.body().path("centre").asText("").strip());
    Set<String> given = new LinkedHashSet<>();
    for (Event event : history.holding(EventKind.TREATMENT)) {
      String generic = drugs.get(event.body().path("drug").asText());
      if (generic != null && !event.body().path("action").asText().equals("stop")) {
        given.add(generic);
      }
    }
    return new ChildFacts(traits, given, curves.watched(history));
  }

  /** Whether a finding was ever present, or else absent, or else never told. */
  private static String ever(List<Event> events, String finding) {
    String told = "";
    for (Event event : events) {
      if (event.kind() == EventKind.FINDING
          && event.body().path("finding").asText().equals(finding)) {
        String answer = event.body().path("answer").asText();
        if (answer.equals("present") || (told.isEmpty() && answer.equals("absent"))) {
          told = answer;
        }
      }
    }
    return told;
  }

  private static String antibody(String hmgcr, String srp) {
    if (hmgcr.equals("present")) {
      return srp.equals("present") ? "both" : "hmgcr";
    }
    if (srp.equals("present")) {
      return "srp";
    }
    // one negative test alone is no negative antibody status
    return hmgcr.equals("absent") && srp.equals("absent") ? "negative" : "untested";
  }
}
