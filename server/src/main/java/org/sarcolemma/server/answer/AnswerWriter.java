package org.sarcolemma.server.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarcolemma.AntibodyStanding;
import org.sarcolemma.Assessment;
import org.sarcolemma.Diagnosis;
import org.sarcolemma.Sarcolemma;
import org.sarcolemma.Serology;
import org.sarcolemma.Warning;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.Setting;
import org.sarcolemma.evidence.SilentAnswer;
import org.sarcolemma.guidance.RedFlag;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.AntibodyState;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.server.child.EnteredChild;

/** Asks the core about a child and says the answer. Thread-safe. */
public final class AnswerWriter {
  private static final String OUTSIDE = "outside-evidence";

  /** Place of what is not one of the first three diagnoses, however likely. */
  private static final int UNPLACED = Integer.MAX_VALUE;

  private final Sarcolemma sarcolemma;
  private final Knowledge knowledge;
  private final String software;
  private final KnownWriter known;
  private final DiagnosisWriter diagnoses;
  private final StepWriter steps;
  private final CriteriaWriter criteria;

  /**
   * A writer of answers.
   *
   * @param sarcolemma who answers
   * @param software version of this software
   */
  public AnswerWriter(Sarcolemma sarcolemma, String software) {
    this.sarcolemma = sarcolemma;
    this.knowledge = sarcolemma.knowledge();
    this.software = software;
    this.known = new KnownWriter(knowledge);
    this.diagnoses = new DiagnosisWriter(knowledge, known, new SourceWriter(knowledge));
    this.steps = new StepWriter(knowledge, known);
    this.criteria = new CriteriaWriter(knowledge);
  }

  /**
   * The answer for what was entered.
   *
   * @param entered what the form means
   * @param imported what an import could not use, beside what the form could not
   * @param reasons whose reasons are shown
   */
  public AnswerView answer(EnteredChild entered, Imported imported, Reasons reasons) {
    Patient patient = entered.patient();
    List<String> contradictions = contradictions(patient);
    Optional<Assessment> assessment =
        entered.nothingKnown() || !contradictions.isEmpty()
            ? Optional.empty()
            : Optional.of(sarcolemma.assess(patient, entered.setting()));
    return view(entered, imported, contradictions, assessment, reasons);
  }

  /** The answer the core has already given. */
  public AnswerView answer(Assessment assessment, Imported imported) {
    EnteredChild entered =
        new EnteredChild(
            assessment.patient(), assessment.setting().id(), Optional.empty(), Map.of());
    return view(entered, imported, List.of(), Optional.of(assessment), Reasons.ofTheFirstThree());
  }

  private AnswerView view(
      EnteredChild entered,
      Imported imported,
      List<String> contradictions,
      Optional<Assessment> assessment,
      Reasons reasons) {
    Patient patient = entered.patient();
    List<NotUsedView> problems = new ArrayList<>();
    entered
        .refused()
        .forEach((field, reason) -> problems.add(new NotUsedView(field.label(), reason)));
    return new AnswerView(
        KnownWriter.who(patient),
        Optional.ofNullable(knowledge.settings().get(entered.setting()))
            .map(Setting::label)
            .orElse(entered.setting()),
        known.measured(patient, entered.ck()),
        known.answered(patient, Answer.PRESENT),
        known.answered(patient, Answer.ABSENT),
        problems,
        contradictions,
        assessment.map(a -> a.redFlags().stream().map(RedFlag::text).toList()).orElse(List.of()),
        assessment.map(a -> a.warnings().stream().map(Warning::text).toList()).orElse(List.of()),
        serology(patient),
        assessment.map(a -> ranked(a, reasons)),
        imported.used(),
        notUsed(entered, imported.notUsed()),
        Assessment.PURPOSE,
        new AnswerView.Versions(
            software, knowledge.version(), assessment.map(Assessment::inputHash).orElse("")));
  }

  private AnswerView.Ranked ranked(Assessment assessment, Reasons reasons) {
    boolean outside = assessment.warnings().stream().anyMatch(w -> w.id().equals(OUTSIDE));
    List<DiagnosisView> listed = new ArrayList<>();
    int place = 1;
    for (Diagnosis diagnosis : assessment.diagnoses()) {
      boolean named = !diagnosis.id().equals(Knowledge.NONE_OF_THESE);
      boolean open = reasons.open(diagnosis.id(), named ? place++ : UNPLACED);
      int rank = listed.size() + 1;
      listed.add(diagnoses.view(assessment, diagnosis, rank, outside, open, open || reasons.all()));
    }
    DiagnosisView necrotizing =
        diagnoses.view(assessment, assessment.necrotizing(), UNPLACED, outside, false, false);
    return new AnswerView.Ranked(
        outside,
        necrotizing,
        listed,
        steps.changes(assessment),
        steps.adviceWithoutTest(assessment),
        StepWriter.waiting(assessment),
        steps.steps(assessment),
        criteria.view(assessment));
  }

  private List<String> contradictions(Patient patient) {
    List<String> pairs = new ArrayList<>();
    sarcolemma
        .contradictions(patient)
        .forEach(
            (finding, general) ->
                pairs.add(
                    known.finding(finding, patient.answer(finding))
                        + " contradicts "
                        + known.finding(general, patient.answer(general))));
    return pairs;
  }

  private List<SerologyView> serology(Patient patient) {
    return Serology.of(patient).antibodies().stream()
        .filter(standing -> knowledge.finding(standing.finding()).isPresent())
        .map(
            standing ->
                new SerologyView(
                    knowledge.label(standing.finding()),
                    standing.text(),
                    standing.result().state().known(),
                    toAsk(standing)))
        .toList();
  }

  /**
   * What a warning does not say already: of what is not tested, and of what needs confirming, one
   * does.
   */
  private static String toAsk(AntibodyStanding standing) {
    boolean warned =
        standing.result().state() == AntibodyState.NOT_TESTED
            || standing.result().needsConfirming();
    return warned ? "" : standing.advice();
  }

  private List<NotUsedView> notUsed(EnteredChild entered, List<NotUsedView> imported) {
    Patient patient = entered.patient();
    List<NotUsedView> items = new ArrayList<>(imported);
    Map<String, String> redundant = sarcolemma.redundant(patient);
    patient
        .findings()
        .forEach(
            (id, answer) ->
                whyNot(patient, id, redundant)
                    .ifPresent(
                        reason -> items.add(new NotUsedView(known.finding(id, answer), reason))));
    entered
        .ck()
        .filter(ck -> ck.limit().isPresent())
        .ifPresent(
            ck ->
                items.add(
                    new NotUsedView(
                        "The laboratory's limit of creatine kinase",
                        "shown as a multiple; probabilities use the value in U/L")));
    return items;
  }

  private Optional<String> whyNot(Patient patient, String id, Map<String, String> redundant) {
    Optional<Finding> finding = knowledge.finding(id);
    if (finding.isPresent() && !finding.get().inDifferential()) {
      return Optional.of("not weighed: " + finding.get().whyNot());
    }
    Optional<SilentAnswer> silent = knowledge.silent(patient, id);
    if (silent.isPresent()) {
      return Optional.of(silent.get().because());
    }
    return Optional.ofNullable(redundant.get(id))
        .map(by -> "says nothing beyond “" + known.finding(by, patient.answer(by)) + "”");
  }
}
