package org.sarcolemma.interchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.knowledge.Table;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Reading;

/** What each word of a case file says in our findings: the table {@code tokens.csv}. */
public final class CaseWords {
  /**
   * One meaning of a word.
   *
   * @param finding finding id, or the level finding of a quantity; empty when it says nothing we
   *     use
   * @param answer the answer it gives; {@code UNKNOWN} when it says nothing we use
   * @param note remark, and the reason when it says nothing
   */
  public record Meaning(String finding, Answer answer, String note) {}

  private final Map<String, Map<String, List<Meaning>>> byField = new LinkedHashMap<>();

  /** Reads the table. */
  public CaseWords(KnowledgeSource source) {
    for (Table.Line line : Table.read(source, "tokens.csv").lines()) {
      Answer answer =
          switch (line.required("answer")) {
            case "present" -> Answer.PRESENT;
            case "absent" -> Answer.ABSENT;
            case "none" -> Answer.UNKNOWN;
            default -> throw line.problem("answer", "is neither present, absent nor none");
          };
      byField
          .computeIfAbsent(line.required("field"), f -> new LinkedHashMap<>())
          .computeIfAbsent(line.required("token"), t -> new ArrayList<>())
          .add(new Meaning(line.text("finding"), answer, line.text("note")));
    }
  }

  /** The meanings of a word; empty when the field does not know it. */
  public List<Meaning> meanings(String field, String word) {
    return byField.getOrDefault(field, Map.of()).getOrDefault(word, List.of());
  }

  /** All words of a field, sorted. */
  Set<String> words(String field) {
    return new TreeSet<>(byField.getOrDefault(field, Map.of()).keySet());
  }

  /**
   * The band that a word for a quantity means, from {@code low=..} and {@code high=..} in its note.
   */
  static Reading band(Meaning meaning) {
    double low = figure(meaning.note(), "low=", 0);
    double high = figure(meaning.note(), "high=", Double.POSITIVE_INFINITY);
    return Reading.between(low, high);
  }

  private static double figure(String note, String key, double otherwise) {
    int at = note.indexOf(key);
    if (at < 0) {
      return otherwise;
    }
    int from = at + key.length();
    int end = note.indexOf(';', from);
    return Double.parseDouble(note.substring(from, end < 0 ? note.length() : end).strip());
  }
}
