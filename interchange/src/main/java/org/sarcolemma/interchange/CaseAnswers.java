package org.sarcolemma.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sarcolemma.differential.Differential;
import org.sarcolemma.differential.Implications;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.QuantityModel;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Reading;

/** What a case's words have said so far: answers, readings, and what could not be used. */
final class CaseAnswers {
  private final Knowledge knowledge;
  private final CaseInput input;
  private final TreeMap<String, Answer> findings = new TreeMap<>();
  private final TreeMap<String, String> saidBy = new TreeMap<>();
  private final TreeMap<String, Reading> quantities = new TreeMap<>();
  private final List<NotUsed> notUsed = new ArrayList<>();

  CaseAnswers(Knowledge knowledge, CaseInput input) {
    this.knowledge = knowledge;
    this.input = input;
  }

  SortedMap<String, Answer> findings() {
    return findings;
  }

  SortedMap<String, Reading> quantities() {
    return quantities;
  }

  List<NotUsed> notUsed() {
    return notUsed;
  }

  void leaveOut(String item, String reason) {
    notUsed.add(new NotUsed(item, reason));
  }

  void measured(String quantity, Reading reading) {
    quantities.put(quantity, reading);
  }

  /** Takes in one meaning of a word. */
  void use(String item, CaseWords.Meaning meaning) {
    if (meaning.answer() == Answer.UNKNOWN) {
      leaveOut(item, meaning.note());
      return;
    }
    Optional<QuantityModel> quantity = quantityOf(meaning.finding());
    if (quantity.isPresent()) {
      bound(item, quantity.get(), meaning);
      return;
    }
    Answer before = findings.putIfAbsent(meaning.finding(), meaning.answer());
    saidBy.putIfAbsent(meaning.finding(), item);
    if (before != null && before != meaning.answer()) {
      throw input.fault(
          meaning.finding()
              + " is said to be present and absent, by '"
              + said(meaning.finding())
              + "' and '"
              + item
              + "'; one answer was expected");
    }
  }

  private Optional<QuantityModel> quantityOf(String finding) {
    return knowledge.quantities().values().stream()
        .filter(q -> q.id().equals(finding) || q.levelFinding().equals(finding))
        .findFirst();
  }

  /** Words for a quantity set a band; "not highly elevated" cuts it from above. */
  private void bound(String item, QuantityModel quantity, CaseWords.Meaning meaning) {
    Reading said = CaseWords.band(meaning);
    if (meaning.answer() == Answer.ABSENT) {
      if (Double.isFinite(said.high())) {
        leaveOut(item, "leaves lower and higher values open");
        return;
      }
      said = Reading.between(0, said.low());
    }
    Reading before = quantities.getOrDefault(quantity.id(), Reading.atLeast(0));
    double low = StrictMath.max(before.low(), said.low());
    double high = StrictMath.min(before.high(), said.high());
    if (low > high) {
      throw input.fault("'" + item + "' contradicts the other values of " + quantity.id());
    }
    quantities.put(quantity.id(), Reading.between(low, high));
  }

  /** Refuses answers that cannot both be true. */
  void refuseContradictions(Patient patient, Implications implications) {
    SortedMap<String, String> pairs = implications.contradictions(patient);
    if (!pairs.isEmpty()) {
      String specific = pairs.firstKey();
      String general = pairs.getOrDefault(specific, "");
      throw input.fault(
          "'"
              + said(specific)
              + "' and '"
              + said(general)
              + "' contradict each other: "
              + specific
              + " cannot be present while "
              + general
              + " is absent");
    }
  }

  /** Lists answers that move nothing, with the reason. */
  void leaveOutUnmoved(Patient patient, Differential differential) {
    notUsed.addAll(Unmoved.answers(knowledge, patient, this::said));
    notUsed.addAll(Unmoved.antibodies(differential, patient, this::said));
  }

  private String said(String finding) {
    return saidBy.getOrDefault(finding, finding);
  }
}
