package org.sarcolemma.interchange.fhir;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.sarcolemma.interchange.fhir.Statement.Source;
import org.sarcolemma.knowledge.codes.CodeMeaning;
import org.sarcolemma.knowledge.codes.CodeMeaning.Kind;
import org.sarcolemma.knowledge.codes.CodedConcept;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.AntibodyResult;
import org.sarcolemma.patient.AntibodyState;

/**
 * Drugs taken or ordered, and tests ordered. A drug taken once is an exposure; immunosuppression is
 * only what is taken now.
 */
final class TreatmentReader {
  private static final Set<String> ORDERED =
      Set.of("order", "original-order", "reflex-order", "filler-order", "instance-order");
  private static final Set<String> TAKEN_NOW = Set.of("active", "in-progress");
  private static final Set<String> TAKEN = Set.of("active", "in-progress", "completed", "stopped");

  private final Transcript transcript;
  private final MedicationCodes medications;

  TreatmentReader(Transcript transcript, References references) {
    this.transcript = transcript;
    this.medications = new MedicationCodes(references);
  }

  void drug(Source source) {
    Element drug = source.resource().element();
    refuseProposals(drug);
    Status.one(drug, TAKEN);
    Map<CodeMeaning, CodedConcept> meanings =
        transcript.meanings(
            medications.of(source.resource(), drug),
            EnumSet.of(Kind.DRUG, Kind.EXPOSURE),
            "a drug");
    boolean now = TAKEN_NOW.contains(Status.of(drug));
    meanings.forEach(
        (meaning, concept) -> {
          if (meaning.kind() == Kind.EXPOSURE || now) {
            transcript.says(new Statement.Sign(source, meaning.finding(), Answer.PRESENT));
          } else {
            transcript.leave(source, concept.label() + ": no longer taken");
          }
        });
  }

  /** An antibody that is ordered and not back is pending: neither tested nor negative. */
  void order(Source source) {
    Element order = source.resource().element();
    refuseProposals(order);
    Status.one(order, Set.of("active"));
    transcript
        .meanings(order.codings("code"), EnumSet.of(Kind.ANTIBODY), "an order")
        .forEach(
            (meaning, concept) ->
                transcript.says(
                    new Statement.Tested(
                        source,
                        meaning.finding(),
                        AntibodyResult.of(AntibodyState.PENDING, concept.assay()))));
  }

  static void refuseProposals(Element order) {
    if (order.flag("doNotPerform").orElse(false)) {
      throw new Unusable("asks not to do it");
    }
    String intent = order.text("intent").orElse("");
    if (!intent.isEmpty() && !ORDERED.contains(intent)) {
      throw new Unusable("proposed, not ordered (" + Shown.text(intent) + ")");
    }
  }
}
