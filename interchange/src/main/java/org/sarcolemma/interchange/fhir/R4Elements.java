package org.sarcolemma.interchange.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The elements that FHIR R4 (4.0.1) gives the resources read here. Anything else at the top of a
 * resource is of another version, or a slip, and is listed: a misspelt status is no status.
 */
final class R4Elements {
  private static final String COMMON =
      "resourceType id meta implicitRules language text contained extension modifierExtension"
          + " identifier";

  private static final String OWN =
      """
          AllergyIntolerance: asserter category clinicalStatus code criticality encounter
            lastOccurrence note onsetAge onsetDateTime onsetPeriod onsetRange onsetString patient
            reaction recordedDate recorder type verificationStatus
          Condition: abatementAge abatementDateTime abatementPeriod abatementRange abatementString
            asserter bodySite category clinicalStatus code encounter evidence note onsetAge
            onsetDateTime onsetPeriod onsetRange onsetString recordedDate recorder severity stage
            subject verificationStatus
          DiagnosticReport: basedOn category code conclusion conclusionCode effectiveDateTime
            effectivePeriod encounter imagingStudy issued media performer presentedForm result
            resultsInterpreter specimen status subject
          FamilyMemberHistory: ageAge ageRange ageString bornDate bornPeriod bornString condition
            dataAbsentReason date deceasedAge deceasedBoolean deceasedDate deceasedRange
            deceasedString estimatedAge instantiatesCanonical instantiatesUri name note patient
            reasonCode reasonReference relationship sex status
          MedicationAdministration: category context device dosage effectiveDateTime effectivePeriod
            eventHistory instantiates medicationCodeableConcept medicationReference note partOf
            performer reasonCode reasonReference request status statusReason subject
            supportingInformation
          MedicationRequest: authoredOn basedOn category courseOfTherapyType detectedIssue
            dispenseRequest doNotPerform dosageInstruction encounter eventHistory groupIdentifier
            instantiatesCanonical instantiatesUri insurance intent medicationCodeableConcept
            medicationReference note performer performerType priorPrescription priority reasonCode
            reasonReference recorder reportedBoolean reportedReference requester status statusReason
            subject substitution supportingInformation
          MedicationStatement: basedOn category context dateAsserted derivedFrom dosage
            effectiveDateTime effectivePeriod informationSource medicationCodeableConcept
            medicationReference note partOf reasonCode reasonReference status statusReason subject
          Observation: basedOn bodySite category code component dataAbsentReason derivedFrom device
            effectiveDateTime effectiveInstant effectivePeriod effectiveTiming encounter focus
            hasMember interpretation issued method note partOf performer referenceRange specimen
            status subject valueBoolean valueCodeableConcept valueDateTime valueInteger valuePeriod
            valueQuantity valueRange valueRatio valueSampledData valueString valueTime
          Patient: active address birthDate communication contact deceasedBoolean deceasedDateTime
            gender generalPractitioner link managingOrganization maritalStatus multipleBirthBoolean
            multipleBirthInteger name photo telecom
          Procedure: asserter basedOn bodySite category code complication complicationDetail encounter
            focalDevice followUp instantiatesCanonical instantiatesUri location note outcome partOf
            performedAge performedDateTime performedPeriod performedRange performedString performer
            reasonCode reasonReference recorder report status statusReason subject usedCode
            usedReference
          QuestionnaireResponse: author authored basedOn encounter item partOf questionnaire source
            status subject
          ServiceRequest: asNeededBoolean asNeededCodeableConcept authoredOn basedOn bodySite category
            code doNotPerform encounter instantiatesCanonical instantiatesUri insurance intent
            locationCode locationReference note occurrenceDateTime occurrencePeriod occurrenceTiming
            orderDetail patientInstruction performer performerType priority quantityQuantity
            quantityRange quantityRatio reasonCode reasonReference relevantHistory replaces requester
            requisition specimen status subject supportingInfo
          """;

  private static final Map<String, Set<String>> BY_TYPE = new HashMap<>();

  static {
    Set<String> elements = new HashSet<>();
    for (String word : OWN.split("\\s+", -1)) {
      if (word.endsWith(":")) {
        elements = new HashSet<>(List.of(COMMON.split(" ", -1)));
        BY_TYPE.put(word.substring(0, word.length() - 1), elements);
      } else {
        elements.add(word);
      }
    }
  }

  private R4Elements() {}

  /** Elements of a resource that R4 does not know; empty for types that are not read. */
  static List<String> unknown(Resource resource) {
    Set<String> known = BY_TYPE.get(resource.type());
    if (known == null) {
      return List.of();
    }
    List<String> unknown = new ArrayList<>();
    Iterator<String> keys = resource.json().fieldNames();
    while (keys.hasNext()) {
      String key = keys.next();
      // a primitive's id and extensions stand beside it, under its name with an underscore
      if (!known.contains(key.startsWith("_") ? key.substring(1) : key)) {
        unknown.add(key);
      }
    }
    return unknown;
  }
}
