package org.sarcolemma.server.answer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcolemma.differential.Contribution;
import org.sarcolemma.evidence.DefiningShare;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.Population;
import org.sarcolemma.evidence.QuantityRow;
import org.sarcolemma.evidence.Reference;
import org.sarcolemma.patient.Assay;
import org.sarcolemma.server.wording.Figure;

/** Says which rows a contribution rests on: counts, in whom, from where. */
public final class SourceWriter {
  private static final int DIGITS_OF_A_LEVEL = 4;
  private static final double HUNDRED = 100;
  private static final int DIGITS_OF_A_SHARE = 2;

  private final Knowledge knowledge;
  private final Map<String, QuantityRow> levels = new HashMap<>();
  private final Map<String, DefiningShare> defining = new HashMap<>();

  /** A writer over one version of the knowledge. */
  public SourceWriter(Knowledge knowledge) {
    this.knowledge = knowledge;
    knowledge.levels().forEach(level -> levels.put(level.row(), level));
    knowledge.defining().forEach(share -> defining.put(share.id(), share));
  }

  /** The rows behind a contribution: publications first, children first, the largest first. */
  List<SourceView> behind(Contribution contribution) {
    return Stream.concat(
            contribution.sources().stream()
                .map(defining::get)
                .filter(Objects::nonNull)
                .map(this::view),
            published(contribution))
        .toList();
  }

  private Stream<SourceView> published(Contribution contribution) {
    return contribution.sources().stream()
        .map(id -> knowledge.rows().row(id))
        .flatMap(Optional::stream)
        .sorted(
            Comparator.comparing(FrequencyRow::assumption)
                .thenComparing(row -> row.population() != Population.PEDIATRIC)
                .thenComparingDouble(row -> -row.examined().orElse(0))
                .thenComparing(FrequencyRow::id))
        .map(this::view);
  }

  private SourceView view(DefiningShare share) {
    Reference reference = knowledge.references().get(share.reference());
    boolean assumption = reference != null && reference.estimate();
    return new SourceView(
        share.id(),
        share(share) + " " + result(share),
        share.hypothesis().equals(DefiningShare.ELSEWHERE)
            ? "any other disease"
            : disease(share.hypothesis()),
        assumption ? SourceView.ASSUMPTION : citation(share.reference()),
        assumption);
  }

  /** The share of a test that defines a disease, in per cent. */
  public static String share(DefiningShare share) {
    return Figure.rounded(share.share() * HUNDRED, DIGITS_OF_A_SHARE) + "%";
  }

  /** Which results a share counts and by which assay, for example "weak positive, line blot". */
  public static String result(DefiningShare share) {
    String assay = assay(share.assay());
    String result =
        switch (share.strength()) {
          case ANY -> "of those tested";
          case WEAK -> "weak positive";
          case POSITIVE -> "clearly positive";
        };
    return assay.isEmpty() ? result : result + ", " + assay;
  }

  /** The assay in words; empty when it is not told. */
  public static String assay(String word) {
    return Arrays.stream(Assay.values())
        .filter(assay -> assay != Assay.NOT_TOLD && assay.word().equals(word))
        .map(Assay::label)
        .findFirst()
        .orElse(word.replace('_', ' '));
  }

  private SourceView view(FrequencyRow row) {
    return new SourceView(
        row.id(),
        figure(row),
        disease(row.disease()) + ", " + population(row.population()),
        row.assumption() ? SourceView.ASSUMPTION : citation(row.reference()),
        row.assumption());
  }

  /** What a row says, for example "64/84 (76%)", "frequent" or "7,263 U/L". */
  public String figure(FrequencyRow row) {
    QuantityRow level = levels.get(row.id());
    if (level != null) {
      return Figure.rounded(level.value(), DIGITS_OF_A_LEVEL) + " " + unit(level.quantity());
    }
    if (row.present().isPresent() && row.examined().isPresent()) {
      return Figure.of(row.present().getAsDouble()) + "/" + Figure.of(row.examined().getAsDouble());
    }
    if (row.percent().isPresent()) {
      return Figure.of(row.percent().getAsDouble()) + "%";
    }
    return row.word().map(word -> word.text().toLowerCase(Locale.ROOT)).orElse("no figure");
  }

  private String unit(String quantity) {
    return Optional.ofNullable(knowledge.quantities().get(quantity))
        .map(model -> model.unit())
        .orElse("");
  }

  /** Wording of a disease named in an evidence row. */
  public String disease(String name) {
    return knowledge
        .tree()
        .indexOfDisease(name)
        .map(index -> knowledge.tree().node(index).label())
        .orElse(name.replace('_', ' '));
  }

  /** Whom a figure was counted in, in words. */
  public static String population(Population population) {
    return switch (population) {
      case PEDIATRIC -> "children";
      case ADULT -> "adults";
      case MIXED -> "children and adults";
    };
  }

  private String citation(String reference) {
    return Optional.ofNullable(knowledge.references().get(reference))
        .map(Reference::citation)
        .orElse(reference);
  }
}
