package org.sarcolemma.knowledge.coverage;

import java.util.List;

/** COVERAGE.md: what carries every statement of the review, for readers of the project. */
public final class CoverageDocument {
  private final Coverage coverage;

  /** A document about a coverage. */
  public CoverageDocument(Coverage coverage) {
    this.coverage = coverage;
  }

  /** The whole document. */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append(
        """
        # What became of every statement of the review

        Written by `./sarcolemma evidence --coverage --markdown > COVERAGE.md`; `CoverageDocumentTest` fails when it is out of date. The links are
        `knowledge/src/main/resources/knowledge/coverage.csv`. `knowledge check` (rule claim-covered) refuses a statement without a carrier, a carrier that is gone, whose quoted words are
        gone, or whose figure differs without a reason; `CoverageTest` takes away every carrier in turn and asks that the statement is missed.

        """);
    text.append("| statements | carried | not actionable | missing |\n|---|---|---|---|\n| ")
        .append(coverage.claims().size())
        .append(" | ")
        .append(coverage.encoded().size())
        .append(" | ")
        .append(coverage.notActionable().size())
        .append(" | ")
        .append(coverage.missing().size())
        .append(
            " |\n\nA reference note is a sentence on the evidence pages: it says what the review says and moves no probability.\n");
    section(text, "Not actionable, and why", coverage.notActionable());
    differences(text);
    section(text, "Every statement", coverage.claims());
    return text.toString();
  }

  private void differences(StringBuilder text) {
    text.append(
        "\n## Figures that differ, and why\n\n| statement | carrier | why |\n|---|---|---|\n");
    for (ClaimLink link : coverage.differences()) {
      text.append(cells(link.claim(), link.carrier(), link.differs()));
    }
  }

  private void section(StringBuilder text, String title, List<String> claims) {
    text.append("\n## ").append(title).append("\n\n| statement | | carried by | which says |\n");
    text.append("|---|---|---|---|\n");
    for (String claim : claims) {
      String id = claim;
      String statement = coverage.statement(claim);
      for (ClaimLink link : coverage.links(claim)) {
        String by = link.kind().map(kind -> kind.label() + " " + link.carrier()).orElse("");
        text.append(cells(id, statement, by, link.says()));
        id = "";
        statement = "";
      }
    }
  }

  private static String cells(String... cells) {
    StringBuilder row = new StringBuilder("|");
    for (String cell : cells) {
      row.append(' ').append(cell.replace("|", "/")).append(" |");
    }
    return row.append('\n').toString();
  }
}
