package org.sarcolemma.server.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.evidence.CountedStudies;
import org.sarcolemma.evidence.CountedStudy;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.Hypothesis;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.server.wording.Figure;
import org.sarcolemma.server.wording.Percent;
import org.sarcolemma.statistics.RandomEffects;
import org.sarcolemma.statistics.StudyEffect;

/**
 * Lays out published counts as forest plots: each study, the pooled share, and where they differ.
 */
public final class ForestWriter {
  private static final double LEFT = 210;
  private static final double WIDTH = 400;
  private static final double STEP = 24;
  private static final double TOP = 20;
  private static final double HALF_DIAMOND = 7;
  private static final double LEAST_SIZE = 2.5;
  private static final double MORE_SIZE = 5;
  private static final double NORMAL = 1.959963984540054;
  private static final double TENTHS = 10;
  private static final int HUNDRED = 100;
  private static final int DIGITS = 2;

  private final Knowledge knowledge;
  private final RowWriter rows;

  /** A writer over one version of the knowledge. */
  public ForestWriter(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.rows = new RowWriter(knowledge);
  }

  /** The plots of an evidence page: of a row's pair, or of a finding in every disease. */
  public List<ForestView> of(String id) {
    Optional<FrequencyRow> row = knowledge.rows().row(id);
    if (row.isPresent()) {
      return plot(row.get().finding(), row.get().disease()).stream().toList();
    }
    List<ForestView> plots = new ArrayList<>();
    if (knowledge.finding(id).isPresent()) {
      for (Hypothesis disease : knowledge.tree().nodes()) {
        plot(id, disease.id()).ifPresent(plots::add);
      }
    }
    return plots;
  }

  /** The plot of a finding in a disease; empty with fewer than two studies. */
  public Optional<ForestView> plot(String finding, String disease) {
    CountedStudies studies = CountedStudies.of(knowledge, finding, disease);
    return studies.studies().size() < 2
        ? Optional.empty()
        : studies.pooled().map(pooled -> view(finding, disease, studies, pooled));
  }

  private ForestView view(
      String finding, String disease, CountedStudies studies, RandomEffects pooled) {
    List<ForestLine> lines = lines(studies);
    double y = TOP + lines.size() * STEP + STEP / 2;
    List<Fact> leftOut = new ArrayList<>();
    studies.leftOut().forEach((row, why) -> leftOut.add(Fact.linked(row, why, row)));
    return new ForestView(
        finding + "-" + rows.diseaseId(disease),
        rows.finding(finding) + " in " + rows.disease(disease) + ": published counts",
        summary(pooled),
        method(studies),
        lines,
        diamond(pooled, y),
        x(share(pooled.estimate())),
        y,
        x(share(pooled.predictionLow())),
        x(share(pooled.predictionHigh())),
        leftOut);
  }

  private List<ForestLine> lines(CountedStudies studies) {
    List<RandomEffects> without = studies.leaveOneOut();
    List<RandomEffects> growing = studies.cumulative();
    double most = studies.studies().stream().mapToDouble(CountedStudy::examined).max().orElse(1);
    List<ForestLine> lines = new ArrayList<>();
    for (int i = 0; i < studies.studies().size(); i++) {
      CountedStudy study = studies.studies().get(i);
      StudyEffect effect = study.effect();
      double reach = NORMAL * Math.sqrt(effect.variance());
      double low = share(effect.estimate() - reach);
      double high = share(effect.estimate() + reach);
      double found = study.present() / study.examined();
      lines.add(
          new ForestLine(
              study.row(),
              rows.citation(study.reference()),
              study.year().isPresent() ? String.valueOf(study.year().getAsInt()) : "no year",
              Figure.of(study.present()) + " of " + Figure.of(study.examined()),
              percent(found) + " (" + range(low, high) + ")",
              mean(without.get(i)),
              mean(growing.get(i)),
              TOP + i * STEP,
              x(low),
              x(found),
              x(high),
              tenths(LEAST_SIZE + MORE_SIZE * Math.sqrt(study.examined() / most)),
              x(share(growing.get(i).low())),
              x(share(growing.get(i).estimate())),
              x(share(growing.get(i).high()))));
    }
    return lines;
  }

  /** The pooled share and where sources disagree, in words. */
  static String summary(RandomEffects pooled) {
    return "Pooled "
        + mean(pooled)
        + ". A further study is expected at "
        + range(share(pooled.predictionLow()), share(pooled.predictionHigh()))
        + " (prediction interval). Disagreement beyond chance: I² "
        + Math.round(pooled.inconsistency() * HUNDRED)
        + "%, tau² "
        + Figure.rounded(pooled.between(), DIGITS)
        + ", "
        + pooled.studies()
        + " studies.";
  }

  private static String method(CountedStudies studies) {
    return (studies.children() ? "Counts of children only" : "Counts of all ages: none of children")
        + ", each group of patients once. Random effects on the log-odds scale (REML; Hartung and"
        + " Knapp’s interval, never narrower than the normal one). The engine pools differently: it"
        + " weighs kind of study and population and borrows within the family; its figures stand"
        + " under “Pooled, as used for a child”.";
  }

  private static String mean(RandomEffects pooled) {
    return percent(share(pooled.estimate()))
        + " ("
        + range(share(pooled.low()), share(pooled.high()))
        + ")";
  }

  private static String percent(double share) {
    return Percent.of(share);
  }

  private static String range(double low, double high) {
    return Percent.range(low, high);
  }

  private static String diamond(RandomEffects pooled, double y) {
    double middle = x(share(pooled.estimate()));
    return x(share(pooled.low()))
        + ","
        + y
        + " "
        + middle
        + ","
        + (y - HALF_DIAMOND)
        + " "
        + x(share(pooled.high()))
        + ","
        + y
        + " "
        + middle
        + ","
        + (y + HALF_DIAMOND);
  }

  private static double share(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }

  private static double x(double share) {
    return tenths(LEFT + WIDTH * share);
  }

  private static double tenths(double value) {
    return Math.round(value * TENTHS) / TENTHS;
  }
}
