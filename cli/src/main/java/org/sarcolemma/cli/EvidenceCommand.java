package org.sarcolemma.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sarcolemma.differential.PooledFigure;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.HypothesisTree;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.knowledge.coverage.Coverage;
import org.sarcolemma.knowledge.coverage.CoverageDocument;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.server.evidence.EvidenceBook;
import org.sarcolemma.server.evidence.EvidenceDesk;
import org.sarcolemma.server.evidence.EvidenceView;
import org.sarcolemma.server.evidence.RowView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The statement, count or publication behind any number. */
@Command(
    name = "evidence",
    mixinStandardHelpOptions = true,
    description = "Show the statement, count or publication behind any number.")
final class EvidenceCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "ID",
      arity = "0..1",
      description =
          "A row (F0013), a statement of the review (S-4-36), a publication, a finding, a"
              + " disease, a test or a drug.")
  private Optional<String> id = Optional.empty();

  @Option(names = "--finding", paramLabel = "F", description = "Finding id: all its rows.")
  private Optional<String> finding = Optional.empty();

  @Option(
      names = "--disease",
      paramLabel = "D",
      description = "Disease id: all its rows; with --finding the pooled figure and its rows.")
  private Optional<String> disease = Optional.empty();

  @Option(
      names = "--coverage",
      description = "What carries every statement of the review, and what is missing.")
  private boolean coverage;

  @Option(
      names = "--markdown",
      description = "With --coverage: the whole table, as COVERAGE.md holds it.")
  private boolean markdown;

  @Option(names = "--json", description = "JSON instead of text.")
  private boolean json;

  EvidenceCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (coverage) {
      if (List.of(id, finding, disease).stream().anyMatch(Optional::isPresent)) {
        throw new InputException("evidence --coverage: no ID, --finding or --disease beside it");
      }
      return coverage();
    }
    if (markdown) {
      throw new InputException("evidence --markdown: --coverage was expected with it");
    }
    Engine engine = console.engine();
    if (finding.isPresent() && disease.isPresent()) {
      pooled(engine, finding.get(), disease.get());
      return Main.OK;
    }
    List<String> asked = List.of(id, finding, disease).stream().flatMap(Optional::stream).toList();
    if (asked.size() != 1) {
      throw new InputException(
          "evidence: one of ID, --finding F or --disease D was expected, or --finding with"
              + " --disease");
    }
    EvidenceView view =
        new EvidenceDesk(engine.knowledge(), EvidenceBook.shipped())
            .find(asked.get(0))
            .orElseThrow(
                () ->
                    new InputException(
                        "evidence: '"
                            + asked.get(0)
                            + "' is no row, statement, publication, finding, disease, test or drug"
                            + " known here"));
    console.out().print(json ? json(view).toPrettyString() + "\n" : text(view));
    return Main.OK;
  }

  private int coverage() {
    Coverage review = Coverage.read(KnowledgeSource.shipped());
    CoverageAnswer answer = new CoverageAnswer(review);
    if (json) {
      console.out().print(answer.json().toPrettyString() + "\n");
    } else if (markdown) {
      console.out().print(new CoverageDocument(review).text());
    } else {
      console.out().print(answer.text());
    }
    return review.missing().isEmpty() ? Main.OK : Main.BAD_INPUT;
  }

  private void pooled(Engine engine, String findingId, String diseaseId) {
    if (engine.knowledge().finding(findingId).isEmpty()) {
      throw new InputException("--finding '" + findingId + "' is unknown");
    }
    HypothesisTree tree = engine.knowledge().tree();
    int node =
        tree.indexOfDisease(diseaseId)
            .orElseThrow(() -> new InputException("--disease '" + diseaseId + "' is unknown"));
    List<PooledFigure> figures =
        engine.sarcolemma().figures(findingId, AgeGroup.CHILD).stream()
            .filter(f -> tree.isAtOrAbove(node, tree.index(f.hypothesis()).orElseThrow()))
            .toList();
    List<FrequencyRow> rows =
        engine.knowledge().rows().ofFinding(findingId).stream()
            .filter(r -> tree.indexOfDisease(r.disease()).orElse(-1) == node)
            .toList();
    EvidencePooled page = new EvidencePooled(engine.knowledge(), figures, rows);
    console.out().print(json ? page.json().toPrettyString() + "\n" : page.text());
  }

  private static String text(EvidenceView view) {
    StringBuilder text = new StringBuilder();
    text.append(view.kind()).append(' ').append(view.id()).append('\n');
    text.append(view.title()).append('\n');
    text.append("  ").append(view.lead()).append('\n');
    if (view.assumption()) {
      text.append("  ASSUMPTION, NOT EVIDENCE\n");
    }
    if (!view.verdict().isEmpty()) {
      text.append("  ").append(view.verdict()).append('\n');
    }
    view.facts()
        .forEach(
            f -> text.append("  ").append(f.term()).append(": ").append(f.text()).append('\n'));
    if (!view.rows().isEmpty()) {
      text.append(view.rowsTitle()).append(":\n");
      view.rows().forEach(row -> text.append(line(row)));
    }
    if (view.rowsLeftOut() > 0) {
      text.append("  and ").append(view.rowsLeftOut()).append(" more\n");
    }
    return text.toString();
  }

  private static String line(RowView row) {
    String percent = row.percent().isEmpty() ? "" : " (" + row.percent() + ")";
    return "  "
        + row.id()
        + "  "
        + row.findingLabel()
        + " in "
        + row.diseaseLabel()
        + ", "
        + row.population()
        + ": "
        + row.figure()
        + percent
        + "; "
        + row.citation()
        + "; "
        + row.status()
        + "\n";
  }

  private static ObjectNode json(EvidenceView view) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("kind", view.kind());
    node.put("id", view.id());
    node.put("title", view.title());
    node.put("figure", view.lead());
    node.put("assumption", view.assumption());
    node.put("verdict", view.verdict());
    ArrayNode facts = node.putArray("facts");
    view.facts()
        .forEach(
            f -> {
              ObjectNode fact = facts.addObject().put("term", f.term()).put("text", f.text());
              f.link().ifPresent(link -> fact.put("link", link));
            });
    ArrayNode rows = node.putArray("rows");
    for (RowView row : view.rows()) {
      rows.addObject()
          .put("id", row.id())
          .put("finding", row.finding())
          .put("disease", row.disease())
          .put("population", row.population())
          .put("figure", row.figure())
          .put("reference", row.reference())
          .put("counted", row.counted())
          .put("assumption", row.assumption())
          .put("status", row.status());
    }
    node.put("rowsLeftOut", view.rowsLeftOut());
    return node;
  }
}
