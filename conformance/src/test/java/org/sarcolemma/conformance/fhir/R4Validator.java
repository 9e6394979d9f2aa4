package org.sarcolemma.conformance.fhir;

import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;

/** HAPI's validator of FHIR R4, made once: its first answer takes many seconds. */
final class R4Validator {
  private static final FhirValidator VALIDATOR =
      Hapi.R4
          .newValidator()
          .registerValidatorModule(
              new FhirInstanceValidator(
                  new ValidationSupportChain(
                      new DefaultProfileValidationSupport(Hapi.R4),
                      structuredDataCapture(),
                      new CommonCodeSystemsTerminologyService(Hapi.R4),
                      new InMemoryTerminologyServerValidationSupport(Hapi.R4))));

  private R4Validator() {}

  /** The words for who a form is launched for, which SDC adds to R4. */
  private static PrePopulatedValidationSupport structuredDataCapture() {
    CodeSystem contexts = new CodeSystem();
    contexts.setUrl("http://hl7.org/fhir/uv/sdc/CodeSystem/launchContext");
    contexts.setStatus(PublicationStatus.ACTIVE);
    contexts.setContent(CodeSystem.CodeSystemContentMode.COMPLETE);
    for (String code : List.of("patient", "encounter", "location", "user", "study")) {
      contexts.addConcept().setCode(code);
    }
    PrePopulatedValidationSupport support = new PrePopulatedValidationSupport(Hapi.R4);
    support.addCodeSystem(contexts);
    return support;
  }

  /** Errors and worse, each with its place. */
  static List<String> faults(String json) {
    return VALIDATOR.validateWithResult(json).getMessages().stream()
        .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
        .map(R4Validator::text)
        .toList();
  }

  private static String text(SingleValidationMessage message) {
    return message.getLocationString() + ": " + message.getMessage();
  }
}
