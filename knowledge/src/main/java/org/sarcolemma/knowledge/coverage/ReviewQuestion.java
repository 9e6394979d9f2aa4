package org.sarcolemma.knowledge.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.knowledge.Table;

/**
 * A figure of the review that is computed again from published counts and cases.
 *
 * @param claim statement that prints it
 * @param title what it is, in words
 * @param finding finding or share that is counted
 * @param disease disease, as evidence rows name it
 * @param caseField field of a published case that answers it, parts joined by a dot; empty for none
 * @param caseYes values that say yes, {@code *} for any; {@code number} when the field is a
 *     measured value and no yes or no
 * @param caseNo word among the findings said to be absent that says no; empty for none
 * @param why why the figures differ, or why they cannot be compared
 */
public record ReviewQuestion(
    String claim,
    String title,
    String finding,
    String disease,
    String caseField,
    List<String> caseYes,
    String caseNo,
    String why) {
  /** Where they stand. */
  public static final String FILE = "review.csv";

  private static final String ANY = "*";

  private static final String NUMBER = "number";

  /** Copies its list. */
  public ReviewQuestion {
    caseYes = List.copyOf(caseYes);
  }

  /**
   * Reads them.
   *
   * @throws org.sarcolemma.knowledge.KnowledgeException when the file is missing or malformed
   */
  public static List<ReviewQuestion> load(KnowledgeSource source) {
    return Table.read(source, FILE).lines().stream()
        .map(
            line ->
                new ReviewQuestion(
                    line.required("claim"),
                    line.required("title"),
                    line.required("finding"),
                    line.required("disease"),
                    line.text("case_field"),
                    line.list("case_yes"),
                    line.text("case_no"),
                    line.required("why")))
        .toList();
  }

  /** Whether it asks how much and not how many. */
  public boolean measured() {
    return caseYes.contains(NUMBER);
  }

  /** The value of a published case; empty where it does not say. */
  public OptionalDouble value(JsonNode published) {
    JsonNode value = published.at("/" + caseField.replace('.', '/'));
    return value.isNumber() ? OptionalDouble.of(value.doubleValue()) : OptionalDouble.empty();
  }

  /** What a published case answers; empty where it does not say (unknown is not absent). */
  public Optional<Boolean> answer(JsonNode published) {
    if (caseField.isEmpty()) {
      return Optional.empty();
    }
    JsonNode value = published.at("/" + caseField.replace('.', '/'));
    boolean said = value.isValueNode() ? !value.isNull() : value.size() > 0;
    return said ? named(published, value) : denied(published);
  }

  /** A list of other findings does not say that this one was looked for. */
  private Optional<Boolean> named(JsonNode published, JsonNode value) {
    boolean yes = yes(value);
    return yes || !value.isArray() || caseNo.isEmpty() ? Optional.of(yes) : denied(published);
  }

  private boolean yes(JsonNode value) {
    if (caseYes.contains(ANY)) {
      return true;
    }
    if (value.isArray()) {
      for (JsonNode item : value) {
        if (caseYes.contains(item.asText())) {
          return true;
        }
      }
      return false;
    }
    return caseYes.contains(value.asText());
  }

  private Optional<Boolean> denied(JsonNode published) {
    for (JsonNode absent : published.path("findings_absent")) {
      if (!caseNo.isEmpty() && absent.asText().equals(caseNo)) {
        return Optional.of(false);
      }
    }
    return Optional.empty();
  }
}
