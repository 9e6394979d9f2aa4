package org.sarcolemma.knowledge.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.knowledge.Table;

/**
 * A line of {@code coverage.csv}: a statement of the review and one entry that carries it.
 *
 * @param claim id of the statement
 * @param kind kind of the entry; empty when the statement asks for nothing
 * @param carrier id of the entry; empty when there is none
 * @param says words of the entry that carry the statement, as they stand there; or why the
 *     statement asks for nothing
 * @param differs why a figure of the statement is not the figure of the entry; empty when it is
 */
public record ClaimLink(
    String claim, Optional<CarrierKind> kind, String carrier, String says, String differs) {
  /** Where the links stand. */
  public static final String FILE = "coverage.csv";

  private static final String NOT_ACTIONABLE = "not-actionable";

  /**
   * Reads them.
   *
   * @throws org.sarcolemma.knowledge.KnowledgeException when the file is missing, malformed or
   *     names an unknown kind
   */
  public static List<ClaimLink> load(KnowledgeSource source) {
    List<ClaimLink> links = new ArrayList<>();
    for (Table.Line line : Table.read(source, FILE).lines()) {
      String word = line.required("kind");
      Optional<CarrierKind> kind = CarrierKind.of(word);
      if (kind.isEmpty() && !word.equals(NOT_ACTIONABLE)) {
        throw line.problem("kind", "'" + word + "' is no kind of carrier");
      }
      links.add(
          new ClaimLink(
              line.required("claim"),
              kind,
              kind.isPresent() ? line.required("carrier") : "",
              line.required("says"),
              line.text("differs")));
    }
    return List.copyOf(links);
  }
}
