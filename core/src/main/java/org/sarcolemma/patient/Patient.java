package org.sarcolemma.patient;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One patient as known today: answers to findings, measured quantities, age and sex. Nothing that
 * names a person.
 *
 * <p>Findings and quantities are keyed by their ids in the knowledge base. An answer of {@link
 * Answer#UNKNOWN} is the same as no entry and is dropped here, so that it can change nothing later
 * (SR-07). The order in which answers were given is not kept, so it cannot matter.
 *
 * @param ageGroup which evidence is nearest; {@link AgeGroup#UNKNOWN} when neither age nor group is
 *     told
 * @param onset age at the first symptom put down to the disease, if known
 * @param sex as recorded
 * @param findings what was answered, by finding id
 * @param quantities what was measured, by quantity id, in that quantity's unit
 */
public record Patient(
    AgeGroup ageGroup,
    Optional<Age> onset,
    Sex sex,
    SortedMap<String, Answer> findings,
    SortedMap<String, Reading> quantities) {

  /** Copies its arguments and drops unknown answers. */
  public Patient {
    if (onset.isPresent() && ageGroup != onset.get().group()) {
      throw new IllegalArgumentException(
          "age at onset " + onset.get().years() + " years contradicts age group " + ageGroup);
    }
    TreeMap<String, Answer> answered = new TreeMap<>(findings);
    answered.values().removeIf(answer -> answer == Answer.UNKNOWN);
    findings = Collections.unmodifiableSortedMap(answered);
    quantities = Collections.unmodifiableSortedMap(new TreeMap<>(quantities));
  }

  /** A patient of whom nothing is known but the age group. */
  public static Patient unknown(AgeGroup group) {
    return new Patient(group, Optional.empty(), Sex.UNKNOWN, new TreeMap<>(), new TreeMap<>());
  }

  /** The answer to a finding; {@link Answer#UNKNOWN} when there is none. */
  public Answer answer(String finding) {
    return findings.getOrDefault(finding, Answer.UNKNOWN);
  }

  /** The same patient with one answer added or changed; {@code UNKNOWN} takes an answer back. */
  public Patient with(String finding, Answer answer) {
    TreeMap<String, Answer> more = new TreeMap<>(findings);
    more.put(finding, answer);
    return new Patient(ageGroup, onset, sex, more, quantities);
  }

  /** The same patient with several answers added or changed. */
  public Patient with(Map<String, Answer> answers) {
    TreeMap<String, Answer> more = new TreeMap<>(findings);
    more.putAll(answers);
    return new Patient(ageGroup, onset, sex, more, quantities);
  }

  /** The same patient with one quantity measured. */
  public Patient with(String quantity, Reading reading) {
    TreeMap<String, Reading> more = new TreeMap<>(quantities);
    more.put(quantity, reading);
    return new Patient(ageGroup, onset, sex, findings, more);
  }
}
