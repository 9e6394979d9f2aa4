package org.sarcolemma.knowledge.card;

import java.util.List;

/**
 * The model card: what the software is for, what it was tested on, and how it fails.
 *
 * @param source where the list of attributes comes from
 * @param attributes what the rule asks of a predictive intervention, in its order
 * @param limits what no reader may overlook
 * @param failures known ways to fail
 * @param patients published patients behind the results
 * @param imnm of these, patients with necrotizing myopathy
 * @param results figures with intervals
 */
public record ModelCard(
    String source,
    List<Attribute> attributes,
    List<String> limits,
    List<Failure> failures,
    int patients,
    int imnm,
    List<Result> results) {
  /** Copies its lists. */
  public ModelCard {
    attributes = List.copyOf(attributes);
    limits = List.copyOf(limits);
    failures = List.copyOf(failures);
    results = List.copyOf(results);
  }

  /**
   * One thing the rule asks.
   *
   * @param group heading of the rule it stands under
   * @param title what is asked
   * @param answer the answer; "None" and "Not measured" are answers
   */
  public record Attribute(String group, String title, String answer) {}

  /**
   * A known way to fail.
   *
   * @param when in which situation
   * @param what what goes wrong
   * @param control what stands against it
   */
  public record Failure(String when, String what, String control) {}

  /**
   * A figure of {@code docs/validation.md}.
   *
   * @param stage what was known of the patients
   * @param subset which of them
   * @param measure for people
   * @param column column of the table it is taken from: top1, top3, auc, advised or alarm
   * @param value as printed, 0 to 1
   * @param interval 95 % interval as printed; {@code =} where every resample gave the value
   */
  public record Result(
      String stage, String subset, String measure, String column, String value, String interval) {
    /** The interval for people. */
    public String range() {
      return interval.equals("=") ? "the same in every resample" : interval.replace("-", " to ");
    }
  }

  /** The card as a document. */
  public String markdown() {
    StringBuilder text = new StringBuilder("# Model card\n\n");
    text.append(
        "Generated from `knowledge/model-card.yaml`; do not edit.\n\n## Source attributes\n\n");
    text.append("List: ").append(source).append(".\n\n| | attribute | answer |\n|---|---|---|\n");
    for (int i = 0; i < attributes.size(); i++) {
      Attribute at = attributes.get(i);
      text.append("| ").append(i + 1).append(" | ").append(at.group()).append(": ");
      text.append(at.title()).append(" | ").append(at.answer()).append(" |\n");
    }
    text.append("\n## Results on published patients\n\n").append(patients);
    text.append(" patients, ")
        .append(imnm)
        .append(" with necrotizing myopathy; `docs/validation.md`");
    text.append(" says how.\n\n| stage | patients | measure | value | 95 % interval |\n");
    text.append("|---|---|---|---|---|\n");
    for (Result at : results) {
      text.append("| ").append(at.stage()).append(" | ").append(at.subset()).append(" | ");
      text.append(at.measure()).append(" | ").append(at.value()).append(" | ");
      text.append(at.range()).append(" |\n");
    }
    text.append("\n## Limits\n\n");
    limits.forEach(limit -> text.append("- ").append(limit).append('\n'));
    text.append(
        "\n## Known ways to fail\n\n| when | what happens | what stands against it |\n|---|---|---|\n");
    for (Failure at : failures) {
      text.append("| ").append(at.when()).append(" | ").append(at.what()).append(" | ");
      text.append(at.control()).append(" |\n");
    }
    return text.toString();
  }
}
