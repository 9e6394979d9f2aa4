package org.sarcolemma.knowledge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarcolemma.treatment.order.OrderRules;
import org.sarcolemma.treatment.order.OverrideReason;
import org.sarcolemma.treatment.order.Severity;
import org.sarcolemma.treatment.regimen.Formula;

/** Reads {@code treatment/order-rules.yaml}: what an order is checked by. */
public final class OrderRuleFile {
  private static final String FILE = "treatment/order-rules.yaml";

  private final Document document;

  private OrderRuleFile(Document document) {
    this.document = document;
  }

  /**
   * The rules shipped with this software.
   *
   * @throws KnowledgeException when the file is missing or malformed
   */
  public static OrderRules load() {
    return load(KnowledgeSource.shipped());
  }

  /**
   * Rules from elsewhere.
   *
   * @throws KnowledgeException when the file is missing or malformed
   */
  public static OrderRules load(KnowledgeSource source) {
    Document document = Document.read(source, FILE);
    try {
      return new OrderRuleFile(document).rules();
    } catch (IllegalArgumentException e) {
      throw new KnowledgeException(FILE, String.valueOf(e.getMessage()), e);
    }
  }

  private OrderRules rules() {
    document.only(
        "shares",
        "classes",
        "timings",
        "guards",
        "contraindications",
        "interactions",
        "labs",
        "infusions",
        "conditions",
        "overrides");
    Document shares = document.at("shares");
    return new OrderRules(
        new OrderRules.Shares(
            TreatmentFiles.decimal(shares, "notice"),
            TreatmentFiles.decimal(shares, "low"),
            TreatmentFiles.decimal(shares, "critical_low"),
            TreatmentFiles.decimal(shares, "critical_high"),
            TreatmentFiles.decimal(shares, "cap_tolerance")),
        classes(),
        timings(),
        guards(),
        contraindications(),
        interactions(),
        labs(),
        infusions(),
        document.texts("conditions"),
        overrides());
  }

  private Map<String, List<String>> classes() {
    Map<String, List<String>> classes = new LinkedHashMap<>();
    for (Document at : document.at("classes").entries()) {
      at.only("id", "names");
      for (String name : at.texts("names")) {
        classes.computeIfAbsent(name, n -> new ArrayList<>()).add(at.text("id"));
      }
    }
    return classes;
  }

  private List<OrderRules.Timing> timings() {
    List<OrderRules.Timing> timings = new ArrayList<>();
    for (Document at : document.at("timings").entries()) {
      at.only(
          "id",
          "least_hours",
          "least_ongoing_hours",
          "most_hours",
          "most_doses",
          "what",
          "source",
          "verified");
      timings.add(
          new OrderRules.Timing(
              at.text("id"),
              at.whole("least_hours"),
              at.whole("least_ongoing_hours"),
              whole(at, "most_hours"),
              whole(at, "most_doses"),
              at.text("what"),
              at.text("source"),
              at.flag("verified")));
    }
    return timings;
  }

  private List<OrderRules.Guard> guards() {
    List<OrderRules.Guard> guards = new ArrayList<>();
    for (Document at : document.at("guards").entries()) {
      at.only("id", "dose", "population", "source", "verified");
      guards.add(
          new OrderRules.Guard(
              at.text("id"),
              Formula.parse(at.text("dose"), false),
              at.text("population"),
              at.text("source"),
              at.flag("verified")));
    }
    return guards;
  }

  private List<OrderRules.Contraindication> contraindications() {
    List<OrderRules.Contraindication> rules = new ArrayList<>();
    for (Document at : document.at("contraindications").entries()) {
      at.only("id", "conditions", "drugs", "severity", "what", "fix", "source", "verified");
      rules.add(
          new OrderRules.Contraindication(
              at.text("id"),
              at.texts("conditions"),
              at.texts("drugs"),
              at.word("severity", Severity.class),
              at.text("what"),
              at.text("fix"),
              at.text("source"),
              at.flag("verified")));
    }
    return rules;
  }

  private List<OrderRules.Interaction> interactions() {
    List<OrderRules.Interaction> rules = new ArrayList<>();
    for (Document at : document.at("interactions").entries()) {
      at.only("id", "one", "other", "when", "severity", "what", "fix", "source", "verified");
      rules.add(
          new OrderRules.Interaction(
              at.text("id"),
              at.texts("one"),
              at.texts("other"),
              at.text("when", ""),
              at.word("severity", Severity.class),
              at.text("what"),
              at.text("fix"),
              at.text("source"),
              at.flag("verified")));
    }
    return rules;
  }

  private List<OrderRules.Lab> labs() {
    List<OrderRules.Lab> rules = new ArrayList<>();
    for (Document at : document.at("labs").entries()) {
      at.only("lab", "below", "above", "unless", "condition");
      rules.add(
          new OrderRules.Lab(
              at.text("lab"),
              decimal(at, "below"),
              decimal(at, "above"),
              at.text("unless", ""),
              at.text("condition")));
    }
    return rules;
  }

  private List<OrderRules.Infusion> infusions() {
    List<OrderRules.Infusion> rules = new ArrayList<>();
    for (Document at : document.at("infusions").entries()) {
      at.only("id", "least_hours", "source", "verified");
      rules.add(
          new OrderRules.Infusion(
              at.text("id"),
              TreatmentFiles.decimal(at, "least_hours"),
              at.text("source"),
              at.flag("verified")));
    }
    return rules;
  }

  private List<OverrideReason> overrides() {
    List<OverrideReason> reasons = new ArrayList<>();
    for (Document at : document.at("overrides").entries()) {
      at.only("id", "text");
      reasons.add(new OverrideReason(at.text("id"), at.text("text")));
    }
    return reasons;
  }

  private static Optional<Integer> whole(Document at, String key) {
    return at.has(key) ? Optional.of(at.whole(key)) : Optional.empty();
  }

  private static Optional<BigDecimal> decimal(Document at, String key) {
    return at.has(key) ? Optional.of(TreatmentFiles.decimal(at, key)) : Optional.empty();
  }
}
