package org.sarcolemma.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.sarcolemma.treatment.plan.AffectedResult;
import org.sarcolemma.treatment.plan.PlanReason;
import org.sarcolemma.treatment.plan.PlanRule;
import org.sarcolemma.treatment.plan.PlanRules;

/** Reads {@code treatment/options.yaml}: when a drug is an option. */
public final class PlanRuleFile {
  private static final String FILE = "treatment/options.yaml";

  private PlanRuleFile() {}

  /**
   * The rules shipped with this software.
   *
   * @throws KnowledgeException when the file is missing or malformed
   */
  public static PlanRules load() {
    return load(KnowledgeSource.shipped());
  }

  /**
   * Rules from elsewhere.
   *
   * @throws KnowledgeException when the file is missing or malformed
   */
  public static PlanRules load(KnowledgeSource source) {
    Document document = Document.read(source, FILE).only("always", "affected", "options");
    List<PlanRule> rules = new ArrayList<>();
    for (Document at : document.at("options").entries()) {
      at.only("id", "drug", "subtypes", "severe", "pro", "con", "thin");
      rules.add(
          new PlanRule(
              at.text("id"),
              at.text("drug"),
              at.texts("subtypes"),
              at.flag("severe"),
              reasons(at.at("pro")),
              reasons(at.at("con")),
              at.text("thin")));
    }
    return new PlanRules(rules, reasons(document.at("always")), affected(document.at("affected")));
  }

  private static List<AffectedResult> affected(Document list) {
    List<AffectedResult> affected = new ArrayList<>();
    for (Document at : list.entries()) {
      at.only("checks", "by", "text", "source", "verified");
      affected.add(
          new AffectedResult(
              at.texts("checks"),
              at.texts("by"),
              at.text("text"),
              at.text("source"),
              at.flag("verified")));
    }
    return affected;
  }

  private static List<PlanReason> reasons(Document list) {
    List<PlanReason> reasons = new ArrayList<>();
    for (Document at : list.entries()) {
      at.only("text", "claims", "when");
      reasons.add(new PlanReason(at.text("text"), at.texts("claims"), at.text("when", "")));
    }
    return reasons;
  }
}
