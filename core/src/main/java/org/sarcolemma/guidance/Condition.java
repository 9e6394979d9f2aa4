package org.sarcolemma.guidance;

import java.util.List;
import java.util.Map;
import org.sarcolemma.patient.Age;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Reading;

/**
 * When a recommendation or a red flag applies: a small three-valued language over the patient and
 * the current probabilities. {@link Answer#UNKNOWN} means the patient's data do not decide it.
 */
public sealed interface Condition {

  /**
   * Whether the condition holds.
   *
   * @param patient the patient
   * @param probability current probability of each node of the hypothesis tree, by id
   */
  Answer holds(Patient patient, Map<String, Double> probability);

  /** Whether the answer to a finding may decide it. */
  default boolean asks(String finding) {
    return false;
  }

  /**
   * A finding has a certain answer; {@code UNKNOWN} asks for "not assessed", which always decides.
   */
  record FindingIs(String finding, Answer answer) implements Condition {
    @Override
    public boolean asks(String other) {
      return finding.equals(other);
    }

    @Override
    public Answer holds(Patient patient, Map<String, Double> probability) {
      Answer given = patient.answer(finding);
      if (answer == Answer.UNKNOWN) {
        return given == Answer.UNKNOWN ? Answer.PRESENT : Answer.ABSENT;
      }
      if (given == Answer.UNKNOWN) {
        return Answer.UNKNOWN;
      }
      return given == answer ? Answer.PRESENT : Answer.ABSENT;
    }
  }

  /** The probability of a disease or family is at least a share, 0 to 1. */
  record ProbabilityAtLeast(String hypothesis, double share) implements Condition {
    @Override
    public Answer holds(Patient patient, Map<String, Double> probability) {
      return probability.getOrDefault(hypothesis, 0.0) >= share ? Answer.PRESENT : Answer.ABSENT;
    }
  }

  /** A quantity is at least a figure, in its unit. */
  record QuantityAtLeast(String quantity, double figure) implements Condition {
    @Override
    public Answer holds(Patient patient, Map<String, Double> probability) {
      Reading reading = patient.quantities().get(quantity);
      if (reading == null || (reading.low() < figure && reading.high() >= figure)) {
        return Answer.UNKNOWN;
      }
      return reading.low() >= figure ? Answer.PRESENT : Answer.ABSENT;
    }
  }

  /** The first symptom came at an age or later, in years. */
  record OnsetAtLeast(double years) implements Condition {
    @Override
    public Answer holds(Patient patient, Map<String, Double> probability) {
      if (patient.onset().isPresent()) {
        return patient.onset().get().years() >= years ? Answer.PRESENT : Answer.ABSENT;
      }
      double adulthood = Age.ADULTHOOD.years();
      return switch (patient.ageGroup()) {
        case CHILD -> years >= adulthood ? Answer.ABSENT : Answer.UNKNOWN;
        case ADULT -> years <= adulthood ? Answer.PRESENT : Answer.UNKNOWN;
        case UNKNOWN -> Answer.UNKNOWN;
      };
    }
  }

  /** The patient belongs to an age group. */
  record AgeGroupIs(AgeGroup group) implements Condition {
    @Override
    public Answer holds(Patient patient, Map<String, Double> probability) {
      if (patient.ageGroup() == AgeGroup.UNKNOWN) {
        return Answer.UNKNOWN;
      }
      return patient.ageGroup() == group ? Answer.PRESENT : Answer.ABSENT;
    }
  }

  /** Every part holds; one that fails decides, whatever is unknown. */
  record AllOf(List<Condition> parts) implements Condition {
    /** Copies its list. */
    public AllOf {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean asks(String finding) {
      return parts.stream().anyMatch(part -> part.asks(finding));
    }

    @Override
    public Answer holds(Patient patient, Map<String, Double> probability) {
      Answer all = Answer.PRESENT;
      for (Condition part : parts) {
        Answer one = part.holds(patient, probability);
        if (one == Answer.ABSENT) {
          return Answer.ABSENT;
        }
        all = one == Answer.UNKNOWN ? Answer.UNKNOWN : all;
      }
      return all;
    }
  }

  /** At least one part holds; one that holds decides, whatever is unknown. */
  record AnyOf(List<Condition> parts) implements Condition {
    /** Copies its list. */
    public AnyOf {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean asks(String finding) {
      return parts.stream().anyMatch(part -> part.asks(finding));
    }

    @Override
    public Answer holds(Patient patient, Map<String, Double> probability) {
      Answer any = Answer.ABSENT;
      for (Condition part : parts) {
        Answer one = part.holds(patient, probability);
        if (one == Answer.PRESENT) {
          return Answer.PRESENT;
        }
        any = one == Answer.UNKNOWN ? Answer.UNKNOWN : any;
      }
      return any;
    }
  }

  /** The part does not hold; unknown stays unknown. */
  record Not(Condition part) implements Condition {
    @Override
    public boolean asks(String finding) {
      return part.asks(finding);
    }

    @Override
    public Answer holds(Patient patient, Map<String, Double> probability) {
      return switch (part.holds(patient, probability)) {
        case PRESENT -> Answer.ABSENT;
        case ABSENT -> Answer.PRESENT;
        case UNKNOWN -> Answer.UNKNOWN;
      };
    }
  }
}
