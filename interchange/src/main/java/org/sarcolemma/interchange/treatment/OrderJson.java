package org.sarcolemma.interchange.treatment;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.sarcolemma.Assessment;
import org.sarcolemma.interchange.SoftwareVersion;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.order.OrderReport;
import org.sarcolemma.treatment.order.OverrideReason;
import org.sarcolemma.treatment.order.Verdict;

/** Writes what was found wrong with an order as JSON. */
public final class OrderJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private OrderJson() {}

  /**
   * The report.
   *
   * @param id id of the order, empty if it has none
   */
  public static ObjectNode write(Formulary formulary, String id, OrderReport report) {
    ObjectNode json = NODES.objectNode();
    if (!id.isEmpty()) {
      json.put("id", id);
    }
    ArrayNode verdicts = json.putArray("verdicts");
    for (Verdict verdict : report.verdicts()) {
      ObjectNode entry = verdicts.addObject();
      entry.put("id", verdict.id());
      entry.put("severity", verdict.severity().name().toLowerCase(Locale.ROOT));
      entry.put("what", verdict.what());
      entry.put("fix", verdict.fix());
      entry.put(
          "basis",
          verdict.basis()
              + "; "
              + formulary.shortName(verdict.source())
              + (verdict.verified() ? "" : " (assumption, not evidence)"));
      entry.put("source", verdict.source());
      entry.put("verified", verdict.verified());
      ArrayNode overrides = entry.putArray("overrideReasons");
      for (OverrideReason reason : report.overrides()) {
        overrides.addObject().put("code", reason.code()).put("text", reason.text());
      }
    }
    ArrayNode notChecked = json.putArray("notChecked");
    report.notChecked().forEach(notChecked::add);
    ArrayNode notUsed = json.putArray("notUsed");
    report.notUsed().forEach(notUsed::add);
    json.put("purpose", Assessment.PURPOSE);
    json.putObject("versions")
        .put("software", SoftwareVersion.current())
        .put("formulary", formulary.version());
    return json;
  }
}
