package org.sarcolemma.server.evidence;

import java.util.Comparator;
import java.util.List;
import org.sarcolemma.Sarcolemma;
import org.sarcolemma.differential.PooledFigure;
import org.sarcolemma.evidence.Finding;
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
