package org.sarcolemma.server.research;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sarcolemma.evidence.Claim;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.Population;

/**
 * A figure of children that was published, to stand beside a registry's own.
 *
 * @param what it says, with the disease
 * @param figure as printed
 * @param id of the row or statement
 */
public record PublishedFigure(String what, String figure, String id) {
  private static final String REMISSION = "remission_complete_or_partial";
  private static final Pattern ABOUT_REMISSION =
      Pattern.compile("(?i).*\\b(remission|complete clinical response)\\b.*");
  private static final Pattern ABOUT_STOP =
      Pattern.compile("(?i).*\\bcorticosteroids? stopped\\b.*");

  /** Of remission; none of them asks for what our definitions of inactive disease ask. */
  public static List<PublishedFigure> remission(Knowledge knowledge) {
    return Stream.concat(rows(knowledge), statements(knowledge, ABOUT_REMISSION)).toList();
  }

  /** Of stopping corticosteroids. */
  public static List<PublishedFigure> steroidStop(Knowledge knowledge) {
    return statements(knowledge, ABOUT_STOP).toList();
  }

  private static Stream<PublishedFigure> rows(Knowledge knowledge) {
    return knowledge.rows().ofFinding(REMISSION).stream()
        .filter(row -> row.population() == Population.PEDIATRIC && !row.assumption())
        .map(
            row ->
                new PublishedFigure(
                    knowledge.label(REMISSION) + ", " + disease(knowledge, row.disease()),
                    figure(row),
                    row.id()));
  }

  private static String disease(Knowledge knowledge, String id) {
    return knowledge
        .tree()
        .indexOfDisease(id)
        .map(i -> knowledge.tree().node(i).label())
        .orElse(id);
  }

  private static String figure(FrequencyRow row) {
    if (row.present().isPresent() && row.examined().isPresent()) {
      return plain(row.present().getAsDouble()) + " of " + plain(row.examined().getAsDouble());
    }
    return row.percent().isPresent()
        ? plain(row.percent().getAsDouble()) + " %"
        : row.word().map(word -> word.text().toLowerCase(Locale.ROOT)).orElse("no figure");
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private static Stream<PublishedFigure> statements(Knowledge knowledge, Pattern about) {
    return knowledge.claims().values().stream()
        .filter(claim -> claim.kind().equals("outcome") && !claim.figure().isEmpty())
        .filter(claim -> !claim.population().equals("adult"))
        .filter(claim -> about.matcher(claim.statement()).matches())
        .map(PublishedFigure::of);
  }

  private static PublishedFigure of(Claim claim) {
    return new PublishedFigure(claim.statement(), claim.figure(), claim.id());
  }
}
