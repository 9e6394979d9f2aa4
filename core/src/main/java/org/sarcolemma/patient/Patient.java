package org.sarcolemma.patient;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One patient as known today: answers to findings, measured quantities, age and sex, and how
 * antibodies and genes were tested. Nothing that names a person.
 *
 * <p>Findings and quantities are keyed by their ids in the knowledge base. An answer of {@link
 * Answer#UNKNOWN} is the same as no entry and is dropped here, so that it can change nothing later
 * (SR-07). The order in which answers were given is not kept, so it cannot matter.
 *
 * @param ageGroup which evidence is nearest; {@link AgeGroup#UNKNOWN} when neither age nor group is
 *     told
 * @param onset age at the first symptom put down to the disease, if known
 * @param sex as recorded
 * @param findings what was answered, by finding id; results in {@code antibodies} answer theirs
 * @param quantities what was measured, by quantity id, in that quantity's unit
 * @param antibodies what a plain answer cannot say of an antibody, by finding id: pending, weak,
 *     the assay. What a plain answer says as well is dropped, so that the same patient is always
 *     equal
 * @param genetics how genes were tested
 */
public record Patient(
    AgeGroup ageGroup,
    Optional<Age> onset,
    Sex sex,
    SortedMap<String, Answer> findings,
    SortedMap<String, Reading> quantities,
    SortedMap<String, AntibodyResult> antibodies,
    GeneticResult genetics) {

  /**
   * Copies its arguments and drops what is unknown.
   *
   * @throws IllegalArgumentException when the age contradicts the age group, or an antibody result
   *     the answer to its finding
   */
  public Patient {
    if (onset.isPresent() && ageGroup != onset.get().group()) {
      throw new IllegalArgumentException(
          "age at onset " + onset.get().years() + " years contradicts age group " + ageGroup);
    }
    TreeMap<String, Answer> answered = new TreeMap<>(findings);
    answered.values().removeIf(answer -> answer == Answer.UNKNOWN);
    TreeMap<String, AntibodyResult> results = new TreeMap<>(antibodies);
    results.forEach((id, result) -> settle(answered, id, result.state()));
    results
        .values()
        .removeIf(result -> result.plain() || result.state() == AntibodyState.NOT_TESTED);
    findings = Collections.unmodifiableSortedMap(answered);
    quantities = Collections.unmodifiableSortedMap(new TreeMap<>(quantities));
    antibodies = Collections.unmodifiableSortedMap(results);
  }

  private static void settle(Map<String, Answer> answered, String id, AntibodyState state) {
    Answer before = answered.get(id);
    if (before != null && before != state.answer()) {
      throw new IllegalArgumentException(
          id + " is answered " + before + " and its test is " + state.label());
    }
    if (state.known()) {
      answered.put(id, state.answer());
    }
  }

  /** A patient of whose antibodies and genes only plain answers are known. */
  public Patient(
      AgeGroup ageGroup,
      Optional<Age> onset,
      Sex sex,
      SortedMap<String, Answer> findings,
      SortedMap<String, Reading> quantities) {
    this(ageGroup, onset, sex, findings, quantities, new TreeMap<>(), GeneticResult.NOT_DONE);
  }

  /** A patient of whom nothing is known but the age group. */
  public static Patient unknown(AgeGroup group) {
    return new Patient(group, Optional.empty(), Sex.UNKNOWN, new TreeMap<>(), new TreeMap<>());
  }

  /** The answer to a finding; {@link Answer#UNKNOWN} when there is none. */
  public Answer answer(String finding) {
    return findings.getOrDefault(finding, Answer.UNKNOWN);
  }

  /** Where an antibody stands, by the id of its finding. */
  public AntibodyResult antibody(String finding) {
    AntibodyResult told = antibodies.get(finding);
    return told == null ? AntibodyResult.of(answer(finding)) : told;
  }

  /**
   * The same patient with one answer added or changed; {@code UNKNOWN} takes an answer back. What
   * was told of an antibody's test before is taken back with it.
   */
  public Patient with(String finding, Answer answer) {
    return with(Map.of(finding, answer));
  }

  /** The same patient with several answers added or changed. */
  public Patient with(Map<String, Answer> answers) {
    TreeMap<String, Answer> more = new TreeMap<>(findings);
    more.putAll(answers);
    TreeMap<String, AntibodyResult> results = new TreeMap<>(antibodies);
    results.keySet().removeAll(answers.keySet());
    return new Patient(ageGroup, onset, sex, more, quantities, results, genetics);
  }

  /** The same patient with one antibody tested. */
  public Patient with(String finding, AntibodyResult result) {
    TreeMap<String, Answer> answers = new TreeMap<>(findings);
    answers.remove(finding);
    TreeMap<String, AntibodyResult> results = new TreeMap<>(antibodies);
    results.put(finding, result);
    return new Patient(ageGroup, onset, sex, answers, quantities, results, genetics);
  }

  /** The same patient with genes tested; answers to findings stay as they are. */
  public Patient with(GeneticResult result) {
    return new Patient(ageGroup, onset, sex, findings, quantities, antibodies, result);
  }

  /** The same patient with one quantity measured. */
  public Patient with(String quantity, Reading reading) {
    TreeMap<String, Reading> more = new TreeMap<>(quantities);
    more.put(quantity, reading);
    return new Patient(ageGroup, onset, sex, findings, more, antibodies, genetics);
  }
}
