package org.sarcolemma.differential;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;

/**
 * Answers that say nothing new because another answer already entails them: Gottron papules are a
 * rash, and no rash means no Gottron papules.
 */
public final class Implications {
  private final Map<String, Set<String>> general = new LinkedHashMap<>();
  private final Knowledge knowledge;

  /** Closes the {@code implies} relation of the findings. */
  public Implications(Knowledge knowledge) {
    this.knowledge = knowledge;
    for (Finding finding : knowledge.findings().values()) {
      Set<String> above = new LinkedHashSet<>();
      Deque<String> open = new ArrayDeque<>(finding.implies());
      while (!open.isEmpty()) {
        String next = open.pop();
        if (above.add(next)) {
          knowledge.finding(next).ifPresent(f -> open.addAll(f.implies()));
        }
      }
      general.put(finding.id(), above);
    }
  }

  /** More general findings that are certainly present when this one is. */
  public Set<String> impliedBy(String finding) {
    return general.getOrDefault(finding, Set.of());
  }

  /**
   * Answers that are entailed by another answer of the patient: finding to the finding that says
   * so. An answer that is not weighed itself silences none, or both would be lost.
   */
  public SortedMap<String, String> redundant(Patient patient) {
    SortedMap<String, String> redundant = new TreeMap<>();
    for (Map.Entry<String, Answer> answered : patient.findings().entrySet()) {
      for (String above : impliedBy(answered.getKey())) {
        if (answered.getValue() == Answer.PRESENT
            && patient.answer(above) == Answer.PRESENT
            && weighed(patient, answered.getKey())) {
          redundant.put(above, answered.getKey());
        }
        if (answered.getValue() == Answer.ABSENT
            && patient.answer(above) == Answer.ABSENT
            && weighed(patient, above)) {
          redundant.put(answered.getKey(), above);
        }
      }
    }
    return redundant;
  }

  private boolean weighed(Patient patient, String finding) {
    return knowledge.finding(finding).filter(Finding::inDifferential).isPresent()
        && knowledge.silent(patient, finding).isEmpty();
  }

  /** Pairs that cannot both be true: a finding present although a more general one is absent. */
  public SortedMap<String, String> contradictions(Patient patient) {
    SortedMap<String, String> pairs = new TreeMap<>();
    for (Map.Entry<String, Answer> answered : patient.findings().entrySet()) {
      for (String above : impliedBy(answered.getKey())) {
        if (answered.getValue() == Answer.PRESENT && patient.answer(above) == Answer.ABSENT) {
          pairs.put(answered.getKey(), above);
        }
      }
    }
    return pairs;
  }

  /** Whether an answered finding follows from this one, or this one from it. */
  boolean touches(Patient patient, String finding) {
    return patient.findings().keySet().stream()
        .anyMatch(
            known -> impliedBy(known).contains(finding) || impliedBy(finding).contains(known));
  }

  /** Whether the patient's other answers already settle a finding nobody answered. */
  public boolean settled(Patient patient, String finding) {
    for (String above : impliedBy(finding)) {
      if (patient.answer(above) == Answer.ABSENT) {
        return true;
      }
    }
    for (Map.Entry<String, Answer> answered : patient.findings().entrySet()) {
      if (answered.getValue() == Answer.PRESENT && impliedBy(answered.getKey()).contains(finding)) {
        return true;
      }
    }
    return false;
  }
}
