package org.sarcolemma.server.child;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.AntibodyResult;
import org.sarcolemma.patient.AntibodyState;

/**
 * The form as it stands: texts exactly as typed, and the answers to findings.
 *
 * @param texts what was typed or chosen, by field; fields left empty are not in it
 * @param answers plain answers to findings, by finding id; never {@code UNKNOWN}
 * @param antibodies what a plain answer cannot say, by finding id, which then has none
 */
public record ChildForm(
    Map<Field, String> texts,
    SortedMap<String, Answer> answers,
    SortedMap<String, AntibodyResult> antibodies) {

  /** Copies its maps; drops empty texts, unknown answers and assays without a test. */
  public ChildForm {
    Map<Field, String> typed = new EnumMap<>(Field.class);
    texts.forEach(
        (field, text) -> {
          if (!text.isBlank()) {
            typed.put(field, text.strip());
          }
        });
    texts = Collections.unmodifiableMap(typed);
    TreeMap<String, Answer> given = new TreeMap<>(answers);
    given.values().removeIf(answer -> answer == Answer.UNKNOWN);
    TreeMap<String, AntibodyResult> results = new TreeMap<>(antibodies);
    results.values().removeIf(result -> result.state() == AntibodyState.NOT_TESTED);
    given.keySet().removeAll(results.keySet());
    antibodies = Collections.unmodifiableSortedMap(results);
    answers = Collections.unmodifiableSortedMap(given);
  }

  /** A form that tells nothing of how antibodies were tested. */
  public ChildForm(Map<Field, String> texts, SortedMap<String, Answer> answers) {
    this(texts, answers, new TreeMap<>());
  }

  /** Where an antibody stands by this form. */
  public AntibodyResult antibody(String finding) {
    AntibodyResult told = antibodies.get(finding);
    return told != null ? told : AntibodyResult.of(answers.getOrDefault(finding, Answer.UNKNOWN));
  }

  /** The form before anything was typed: every field empty (SR-08). */
  public static ChildForm empty() {
    return new ChildForm(Map.of(), new TreeMap<>());
  }

  /** What was typed into a field, empty if nothing. */
  public Optional<String> typed(Field field) {
    return Optional.ofNullable(texts.get(field));
  }

  /** What was typed into a field, or the empty text. */
  public String text(Field field) {
    return texts.getOrDefault(field, "");
  }

  /** Ids in a field that holds several. */
  public Set<String> ids(Field field) {
    return typed(field)
        .map(text -> (Set<String>) new LinkedHashSet<>(List.of(text.split(" +"))))
        .orElse(Set.of());
  }
}
