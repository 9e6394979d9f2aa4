package org.sarcolemma.workup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sarcolemma.differential.Differential;
import org.sarcolemma.differential.Outlook;
import org.sarcolemma.differential.Ranking;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.guidance.MedicalTest;
import org.sarcolemma.guidance.Recommendation;
import org.sarcolemma.guidance.RedFlag;
import org.sarcolemma.guidance.Urgency;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.AntibodyState;
import org.sarcolemma.patient.Patient;

/**
 * Works out which tests to do next: what is recommended first, then what tells most for what it
 * costs the child.
 */
public final class NextSteps {
  /** Tests that nobody recommends and that tell less than this, in bits, are not listed. */
  private static final double WORTH_LISTING = 0.01;

  private final Differential differential;

  /** Next steps over one version of the knowledge. */
  public NextSteps(Differential differential) {
    this.differential = differential;
  }

  /** Recommendations whose condition the patient meets, in file order. */
  public List<Recommendation> recommended(Patient patient, Ranking now) {
    Map<String, Double> probabilities = now.probabilities();
    return knowledge().recommendations().stream()
        .filter(r -> r.when().holds(patient, probabilities) == Answer.PRESENT)
        .toList();
  }

  /** Red flags the patient raises, in file order. */
  public List<RedFlag> redFlags(Patient patient, Ranking now) {
    Map<String, Double> probabilities = now.probabilities();
    return knowledge().redFlags().stream()
        .filter(flag -> flag.when().holds(patient, probabilities) == Answer.PRESENT)
        .toList();
  }

  /**
   * Tests whose results are on their way, in file order: blood was taken, and nothing that the test
   * could still tell is open beside what is pending. They are waited for and not advised again.
   */
  public List<MedicalTest> waitedFor(Patient patient) {
    return knowledge().tests().values().stream().filter(test -> waited(test, patient)).toList();
  }

  private boolean waited(MedicalTest test, Patient patient) {
    return test.reveals().stream().anyMatch(finding -> pending(finding, patient))
        && test.reveals().stream()
            .allMatch(finding -> pending(finding, patient) || !tells(finding, patient));
  }

  private static boolean pending(String finding, Patient patient) {
    return patient.antibody(finding).state() == AntibodyState.PENDING;
  }

  /** Whether the answer to a finding is open and would be weighed. */
  private boolean tells(String finding, Patient patient) {
    return patient.answer(finding) == Answer.UNKNOWN
        && knowledge().finding(finding).filter(Finding::inDifferential).isPresent()
        && !differential.implications().settled(patient, finding);
  }

  /**
   * Tests that still answer something or are recommended, and are not waited for: most urgent, then
   * most telling for their burden, first.
   */
  public List<NextStep> of(Patient patient, Ranking now) {
    List<Recommendation> applying = recommended(patient, now);
    List<NextStep> steps = new ArrayList<>();
    List<MedicalTest> waited = waitedFor(patient);
    for (MedicalTest test : knowledge().tests().values()) {
      if (waited.contains(test)) {
        continue;
      }
      List<String> open = test.reveals().stream().filter(f -> !pending(f, patient)).toList();
      Outlook outlook = Outlook.of(differential, patient, now, open);
      List<Recommendation> asking = applying.stream().filter(r -> asks(r, test, patient)).toList();
      if (!asking.isEmpty() || outlook.informationBits() >= WORTH_LISTING) {
        steps.add(
            new NextStep(
                test,
                outlook.informationBits(),
                burden(test, patient),
                asking,
                urgency(asking),
                outlook.prospects()));
      }
    }
    steps.sort(
        Comparator.comparing((NextStep s) -> s.recommendedBy().isEmpty())
            .thenComparing(NextStep::urgency)
            .thenComparingDouble(s -> -s.bitsPerBurden())
            .thenComparing(s -> s.test().id()));
    return List.copyOf(steps);
  }

  /** Advice on several tests asks for one whose results are in only if those of all are. */
  private boolean asks(Recommendation advice, MedicalTest test, Patient patient) {
    return advice.tests().contains(test.id())
        && (!answered(test, patient)
            || advice.tests().stream()
                .map(knowledge().tests()::get)
                .filter(Objects::nonNull)
                .allMatch(other -> answered(other, patient)));
  }

  private static boolean answered(MedicalTest test, Patient patient) {
    return test.reveals().stream().allMatch(f -> patient.answer(f) != Answer.UNKNOWN);
  }

  private int burden(MedicalTest test, Patient patient) {
    int sample =
        test.needs()
            .map(knowledge().tests()::get)
            .filter(Objects::nonNull)
            .filter(needed -> !done(needed, patient))
            .map(MedicalTest::burden)
            .orElse(0);
    return test.burden() + sample;
  }

  private static boolean done(MedicalTest test, Patient patient) {
    return test.reveals().stream().anyMatch(f -> patient.answer(f) != Answer.UNKNOWN);
  }

  private static Urgency urgency(List<Recommendation> asking) {
    return asking.stream()
        .map(Recommendation::urgency)
        .min(Comparator.naturalOrder())
        .orElse(Urgency.ROUTINE);
  }

  private Knowledge knowledge() {
    return differential.knowledge();
  }
}
