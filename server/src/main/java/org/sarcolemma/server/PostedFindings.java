package org.sarcolemma.server;

import java.util.SortedMap;
import java.util.TreeMap;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.AntibodyResult;
import org.sarcolemma.patient.AntibodyState;
import org.sarcolemma.patient.Assay;
import org.sarcolemma.server.child.AntibodyChoices;
import org.sarcolemma.server.child.Field;

/** The findings of a posted form, and of antibodies state and assay. */
final class PostedFindings {
  private final Knowledge knowledge;
  private final TreeMap<String, Answer> answers = new TreeMap<>();
  private final TreeMap<String, AntibodyState> states = new TreeMap<>();
  private final TreeMap<String, Assay> assays = new TreeMap<>();

  PostedFindings(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * Takes a field if it speaks of a finding.
   *
   * @return whether it does
   * @throws RequestProblem for an unknown finding, or a value that is not offered
   */
  boolean take(String name, String value) {
    if (name.startsWith(Field.FINDING_PREFIX)) {
      Finding finding = finding(name, Field.FINDING_PREFIX);
      if (AntibodyChoices.askedOf(finding)) {
        states.put(finding.id(), state(name, value));
      } else {
        answers.put(finding.id(), answer(name, value));
      }
      return true;
    }
    if (name.startsWith(Field.ASSAY_PREFIX)) {
      Finding finding = finding(name, Field.ASSAY_PREFIX);
      if (!AntibodyChoices.askedOf(finding)) {
        throw PostedForm.bad(
            "not an antibody", name, "the id of an antibody in the knowledge base");
      }
      assays.put(finding.id(), assay(name, value));
      return true;
    }
    return false;
  }

  /** Answers to findings that are no antibodies. */
  SortedMap<String, Answer> answers() {
    TreeMap<String, Answer> all = new TreeMap<>(answers);
    states.forEach((finding, state) -> all.put(finding, state.answer()));
    return all;
  }

  /** What plain answers cannot say of an antibody. */
  SortedMap<String, AntibodyResult> antibodies() {
    TreeMap<String, AntibodyResult> results = new TreeMap<>();
    states.forEach(
        (finding, state) -> {
          Assay assay = assays.getOrDefault(finding, Assay.NOT_TOLD);
          AntibodyResult result = AntibodyResult.of(state, assay);
          if (!result.equals(AntibodyResult.of(state.answer()))) {
            results.put(finding, result);
          }
        });
    return results;
  }

  private Finding finding(String name, String prefix) {
    return knowledge
        .finding(name.substring(prefix.length()))
        .orElseThrow(
            () ->
                PostedForm.bad(
                    "unknown finding", name, "the id of a finding in the knowledge base"));
  }

  private static Answer answer(String name, String value) {
    return switch (value) {
      case "present" -> Answer.PRESENT;
      case "absent" -> Answer.ABSENT;
      case "" -> Answer.UNKNOWN;
      default -> throw noAnswer(name, value, "present, absent, or nothing");
    };
  }

  private static AntibodyState state(String name, String value) {
    return AntibodyChoices.state(value)
        .orElseThrow(
            () -> noAnswer(name, value, "present, weak_positive, absent, pending, or nothing"));
  }

  private static Assay assay(String name, String value) {
    return AntibodyChoices.assay(value)
        .orElseThrow(
            () -> noAnswer(name, value, "elisa, immunoprecipitation, line_blot, or nothing"));
  }

  private static RequestProblem noAnswer(String name, String value, String expected) {
    return PostedForm.bad("“" + PostedForm.shortened(value) + "” is no answer", name, expected);
  }
}
