package org.sarcolemma.evaluation.sensitivity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sarcolemma.Sarcolemma;
import org.sarcolemma.differential.Differential;
import org.sarcolemma.differential.PooledFigure;
import org.sarcolemma.evidence.EvidenceTable;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.patient.AgeGroup;

/**
 * What changes between two versions of the knowledge: rows, every rate taken for a child, and the
 * ranking of published cases.
 *
 * @param added ids of rows that only the new version has
 * @param removed ids of rows that only the old version has
 * @param changed ids of rows that say something else
 * @param rates every rate that changes, the largest change first
 * @param cases every case whose probabilities change, the largest change first
 * @param casesRanked how many cases were ranked
 */
public record KnowledgeDifference(
    List<String> added,
    List<String> removed,
    List<String> changed,
    List<RateChange> rates,
    List<CaseChange> cases,
    int casesRanked) {
  /** Smaller differences are the last digits of a sum in another order. */
  private static final double NOTHING = 1e-9;

  /** Copies its lists. */
  public KnowledgeDifference {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
    rates = List.copyOf(rates);
    cases = List.copyOf(cases);
  }

  /**
   * Compares two versions.
   *
   * @param before cases as the old version reads them
   * @param after the same cases, in the same order, as the new version reads them
   * @param setting id of the setting that decides the prior
   */
  public static KnowledgeDifference of(
      Knowledge old,
      Knowledge fresh,
      List<RankedCase> before,
      List<RankedCase> after,
      String setting) {
    return new KnowledgeDifference(
        missing(fresh.rows(), old.rows()),
        missing(old.rows(), fresh.rows()),
        rewritten(old.rows(), fresh.rows()),
        rates(old, fresh),
        cases(new Differential(old), new Differential(fresh), before, after, setting),
        before.size());
  }

  private static List<String> missing(EvidenceTable in, EvidenceTable from) {
    return in.all().stream().map(FrequencyRow::id).filter(id -> from.row(id).isEmpty()).toList();
  }

  private static List<String> rewritten(EvidenceTable old, EvidenceTable fresh) {
    return old.all().stream()
        .filter(row -> fresh.row(row.id()).filter(now -> !now.equals(row)).isPresent())
        .map(FrequencyRow::id)
        .toList();
  }

  private static List<RateChange> rates(Knowledge old, Knowledge fresh) {
    Sarcolemma one = new Sarcolemma(old);
    Sarcolemma two = new Sarcolemma(fresh);
    List<RateChange> changes = new ArrayList<>();
    for (Finding finding : fresh.findings().values()) {
      if (finding.inDifferential()
          && old.finding(finding.id()).filter(Finding::inDifferential).isPresent()) {
        Map<String, Double> before = new HashMap<>();
        one.figures(finding.id(), AgeGroup.CHILD)
            .forEach(figure -> before.put(figure.hypothesis(), figure.share()));
        for (PooledFigure figure : two.figures(finding.id(), AgeGroup.CHILD)) {
          double share = before.getOrDefault(figure.hypothesis(), figure.share());
          if (Math.abs(share - figure.share()) > NOTHING) {
            changes.add(change(fresh, finding, figure, share));
          }
        }
      }
    }
    changes.sort(
        Comparator.<RateChange>comparingDouble(change -> -Math.abs(change.logOdds()))
            .thenComparing(RateChange::finding)
            .thenComparing(RateChange::hypothesis));
    return changes;
  }

  private static RateChange change(
      Knowledge fresh, Finding finding, PooledFigure figure, double before) {
    int node = fresh.tree().index(figure.hypothesis()).orElseThrow();
    return new RateChange(
        finding.id(),
        finding.label(),
        figure.hypothesis(),
        fresh.tree().node(node).label(),
        before,
        figure.share());
  }

  private static List<CaseChange> cases(
      Differential old,
      Differential fresh,
      List<RankedCase> before,
      List<RankedCase> after,
      String setting) {
    List<CaseChange> changes = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      Map<String, Double> one = old.listed(before.get(i).patient(), setting);
      Map<String, Double> two = fresh.listed(after.get(i).patient(), setting);
      double moved = moved(one, two);
      if (moved > NOTHING) {
        changes.add(new CaseChange(before.get(i).id(), first(one), first(two), moved));
      }
    }
    changes.sort(
        Comparator.<CaseChange>comparingDouble(change -> -change.moved())
            .thenComparing(CaseChange::id));
    return changes;
  }

  private static double moved(Map<String, Double> one, Map<String, Double> two) {
    Map<String, Double> all = new TreeMap<>(one);
    two.forEach((id, p) -> all.merge(id, -p, Double::sum));
    return all.values().stream().mapToDouble(Math::abs).sum() / 2;
  }

  private static String first(Map<String, Double> listed) {
    return Collections.max(listed.entrySet(), Map.Entry.comparingByValue()).getKey();
  }
}
