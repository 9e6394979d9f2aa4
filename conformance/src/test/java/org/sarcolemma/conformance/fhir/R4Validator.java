package org.sarcolemma.conformance.fhir;

import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

/** HAPI's validator of FHIR R4, made once: its first answer takes many seconds. */
final class R4Validator {
  private static final FhirValidator VALIDATOR =
      Hapi.R4
          .newValidator()
          .registerValidatorModule(
              new FhirInstanceValidator(
                  new ValidationSupportChain(
                      new DefaultProfileValidationSupport(Hapi.R4),
                      new CommonCodeSystemsTerminologyService(Hapi.R4),
                      new InMemoryTerminologyServerValidationSupport(Hapi.R4))));

  private R4Validator() {}

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
