package org.sarcolemma.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sarcolemma.Assessment;
import org.sarcolemma.criteria.CriteriaCatalogue;
import org.sarcolemma.criteria.CriteriaItem;
import org.sarcolemma.criteria.CriteriaVerdict;
import org.sarcolemma.criteria.Standing;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.server.wording.CriteriaWords;

/** Published criteria in a few lines: verdict, how far it can move, what would decide. */
final class CriteriaText {
  private static final int DECIDING = 3;

  private final Knowledge knowledge;

  CriteriaText(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The lines, the title among them; none when no criteria are known. */
  List<String> lines(Assessment answer) {
    CriteriaCatalogue catalogue = knowledge.criteria();
    List<String> lines = new ArrayList<>();
    if (catalogue.editions().isEmpty()) {
      return lines;
    }
    lines.add("");
    lines.add(CriteriaCatalogue.PURPOSE);
    for (CriteriaVerdict verdict : answer.criteria()) {
      if (verdict.prescribed() || meetsAnotherVersion(catalogue, answer, verdict)) {
        lines.add(line(verdict));
      }
    }
    catalogue
        .lowered(answer.patient(), answer.criteria())
        .ifPresent(sentence -> lines.add("  Mind: " + sentence));
    lines.add(
        "  "
            + catalogue.notEncoded().size()
            + " further sets are not evaluated; --format json says which and why.");
    return lines;
  }

  /** With a biopsy both versions are printed; without one the version with it says nothing. */
  private static boolean meetsAnotherVersion(
      CriteriaCatalogue catalogue, Assessment answer, CriteriaVerdict verdict) {
    return catalogue.pairs().stream()
        .anyMatch(
            pair -> pair.known(answer.patient()) && pair.without().equals(verdict.card().id()));
  }

  private static String line(CriteriaVerdict verdict) {
    String comparison = verdict.prescribed() ? "" : " (for comparison)";
    String checked = verdict.card().standing() == Standing.SEEN ? "" : " [checked in part]";
    return "  * "
        + verdict.card().label()
        + comparison
        + ": "
        + CriteriaWords.of(verdict.verdict())
        + ": "
        + CriteriaWords.behind(verdict)
        + "."
        + deciding(verdict)
        + checked;
  }

  private static String deciding(CriteriaVerdict verdict) {
    if (verdict.deciding().isEmpty() || verdict.gap().isPresent()) {
      return "";
    }
    List<String> labels =
        verdict.items().stream()
            .map(item -> item.item())
            .filter(item -> verdict.deciding().contains(item.id()))
            .map(CriteriaItem::label)
            .toList();
    int more = Math.max(0, labels.size() - DECIDING);
    return " Not assessed and could change it: "
        + labels.stream().limit(DECIDING).collect(Collectors.joining("; "))
        + (more > 0 ? "; and " + more + " more" : "")
        + ".";
  }
}
