package org.sarcolemma.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.sarcolemma.differential.PooledFigure;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.server.evidence.RowView;
import org.sarcolemma.server.evidence.RowWriter;
import org.sarcolemma.server.wording.Figure;
import org.sarcolemma.server.wording.Percent;

/**
 * One finding in one disease: the pooled figure the engine uses for a child, and the rows behind
 * it.
 */
record EvidencePooled(Knowledge knowledge, List<PooledFigure> figures, List<FrequencyRow> rows) {
  String text() {
    StringBuilder text = new StringBuilder();
    for (PooledFigure figure : figures) {
      int node = knowledge.tree().index(figure.hypothesis()).orElseThrow();
      text.append(knowledge.label(figure.finding()))
          .append(" in ")
          .append(knowledge.tree().node(node).label())
          .append(", pooled for a child: ")
          .append(Percent.of(figure.share()))
          .append(" (")
          .append(Percent.range(figure.interval().low(), figure.interval().high()))
          .append("), ")
          .append(Figure.rounded(figure.patients(), 2))
          .append(" effective patients, of which assumption ")
          .append(Percent.of(figure.assumed()))
          .append('\n');
    }
    text.append(rows.isEmpty() ? "No row of its own; borrowed from its family.\n" : "Rows:\n");
    new RowWriter(knowledge).views(rows.stream()).forEach(row -> text.append(line(row)));
    return text.toString();
  }

  private static String line(RowView row) {
    return "  "
        + row.id()
        + "  "
        + row.population()
        + ": "
        + row.figure()
        + "; "
        + row.citation()
        + "; "
        + row.status()
        + "\n";
  }

  ObjectNode json() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode pooled = node.putArray("pooled");
    for (PooledFigure figure : figures) {
      ObjectNode entry = pooled.addObject();
      entry.put("finding", figure.finding());
      entry.put("disease", figure.hypothesis());
      entry.put("share", figure.share());
      entry.put("low", figure.interval().low());
      entry.put("high", figure.interval().high());
      entry.put("effectivePatients", figure.patients());
      entry.put("assumed", figure.assumed());
      ArrayNode behind = entry.putArray("rows");
      figure.rows().forEach(behind::add);
    }
    ArrayNode own = node.putArray("rows");
    for (RowView row : new RowWriter(knowledge).views(rows.stream())) {
      own.addObject()
          .put("id", row.id())
          .put("population", row.population())
          .put("figure", row.figure())
          .put("reference", row.reference())
          .put("counted", row.counted())
          .put("assumption", row.assumption());
    }
    return node;
  }
}
