package org.sarcolemma.server.evidence;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sarcolemma.Sarcolemma;
import org.sarcolemma.differential.PooledFigure;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.HypothesisTree;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.server.answer.RangeBar;
import org.sarcolemma.server.answer.SourceView;
import org.sarcolemma.server.wording.Figure;
import org.sarcolemma.server.wording.Percent;

/** Lays out the pooled figures of a finding in a child, most frequent first. */
public final class PooledWriter {
  private static final int DIGITS = 2;

  private final Sarcolemma sarcolemma;

  /** A writer over one version of the knowledge. */
  public PooledWriter(Sarcolemma sarcolemma) {
    this.sarcolemma = sarcolemma;
  }

  /** The figures of a finding; empty when the id names none that is weighed. */
  public List<PooledView> of(String id) {
    boolean weighed =
        sarcolemma.knowledge().finding(id).filter(Finding::inDifferential).isPresent()
            && !sarcolemma.knowledge().quantities().containsKey(id);
    if (!weighed) {
      return List.of();
    }
    return sarcolemma.figures(id, AgeGroup.CHILD).stream()
        .sorted(
            Comparator.<PooledFigure>comparingDouble(figure -> -figure.share())
                .thenComparing(PooledFigure::hypothesis))
        .map(this::view)
        .toList();
  }

  /**
   * How far the answers depend on one row: its disease's share of children with the finding, with
   * the row and without it. Empty for an id that is no counted row of a weighed finding.
   */
  public List<Fact> withoutRow(String id) {
    Optional<FrequencyRow> row =
        sarcolemma.knowledge().rows().row(id).filter(FrequencyRow::counted);
    boolean weighed =
        row.flatMap(r -> sarcolemma.knowledge().finding(r.finding()))
            .filter(Finding::inDifferential)
            .isPresent();
    if (!weighed) {
      return List.of();
    }
    HypothesisTree tree = sarcolemma.knowledge().tree();
    String finding = row.orElseThrow().finding();
    int node = tree.indexOfDisease(row.orElseThrow().disease()).orElse(-1);
    Map<String, PooledFigure> without = new LinkedHashMap<>();
    new Sarcolemma(sarcolemma.knowledge().withoutRow(id))
        .figures(finding, AgeGroup.CHILD)
        .forEach(figure -> without.put(figure.hypothesis(), figure));
    return sarcolemma.figures(finding, AgeGroup.CHILD).stream()
        .filter(
            figure ->
                node >= 0 && tree.isAtOrAbove(node, tree.index(figure.hypothesis()).orElseThrow()))
        .map(figure -> change(figure, without.get(figure.hypothesis())))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Fact> change(PooledFigure with, @Nullable PooledFigure without) {
    if (without == null) {
      return Optional.empty();
    }
    PooledView label = view(with);
    double shift =
        Math.log(with.share() / (1 - with.share()))
            - Math.log(without.share() / (1 - without.share()));
    return Optional.of(
        Fact.of(
            "Without this row, in " + label.label(),
            Percent.of(without.share())
                + " instead of "
                + Percent.of(with.share())
                + " of children are taken to have it; the row moves it by "
                + Figure.rounded(shift, DIGITS)
                + " in log-odds"));
  }

  private PooledView view(PooledFigure figure) {
    HypothesisTree tree = sarcolemma.knowledge().tree();
    double low = figure.interval().low();
    double high = figure.interval().high();
    return new PooledView(
        figure.hypothesis(),
        tree.index(figure.hypothesis())
            .map(index -> tree.node(index).label())
            .orElse(figure.hypothesis()),
        Percent.of(figure.share()) + " (" + Percent.range(low, high) + ")",
        new RangeBar(low, figure.share(), high),
        basis(figure));
  }

  private static String basis(PooledFigure figure) {
    String patients =
        "weighs as much as " + Figure.rounded(figure.patients(), DIGITS) + " patients";
    String part = Percent.of(Math.min(1, Math.max(0, figure.assumed())));
    return figure.assumed() > 0
        ? patients + "; " + part + " of it " + SourceView.ASSUMPTION
        : patients;
  }
}
