package org.sarcolemma.interchange.fhir;

import java.util.Optional;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.fhir.Statement.Source;

/** Which reader reads which type. */
final class TypeReaders {
  private final ObservationReader observations;
  private final ConditionReader conditions;
  private final TreatmentReader treatments;
  private final FamilyReader family;
  private final FormReader forms;

  TypeReaders(Transcript transcript, References references, Knowledge knowledge) {
    observations = new ObservationReader(transcript);
    conditions = new ConditionReader(transcript);
    treatments = new TreatmentReader(transcript, references);
    family = new FamilyReader(transcript);
    forms = new FormReader(transcript, knowledge);
  }

  private void observation(Source source) {
    Optional<String> asked =
        source.resource().element().codings("code").stream()
            .filter(coding -> coding.system().equals(Addresses.ASKED))
            .map(Coding::code)
            .findFirst();
    if (asked.isPresent()) {
      forms.observation(source, asked.get());
    } else {
      observations.read(source);
    }
  }

  void read(Source source) {
    switch (source.resource().type()) {
      case "Observation" -> observation(source);
      case "Condition" -> conditions.condition(source);
      case "DiagnosticReport" -> conditions.report(source);
      case "FamilyMemberHistory" -> family.read(source);
      case "ServiceRequest" -> treatments.order(source);
      case "QuestionnaireResponse" -> forms.read(source);
      default -> treatments.drug(source);
    }
  }
}
