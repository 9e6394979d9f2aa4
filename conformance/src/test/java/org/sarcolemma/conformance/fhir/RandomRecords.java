package org.sarcolemma.conformance.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Enumerations;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;

/** Makes up records from a seed: every state, date and unit, often contradicting itself. */
final class RandomRecords {
  private static final String HPO = "http://human-phenotype-ontology.org";
  private static final String SCT = "http://snomed.info/sct";
  private static final String LOINC = "http://loinc.org";
  private static final String UCUM = "http://unitsofmeasure.org";
  private static final String JUDGED =
      "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation";

  private static final List<String> TERMS =
      List.of("HP:0003701", "HP:0001324", "HP:0000988", "HP:0040324", "HP:0025508", "HP:0002015");
  private static final List<String> CONCEPTS =
      List.of("40739000", "68962001", "249939004", "26544005", "50920009", "78468005");
  private static final List<String> TESTS =
      List.of("93493-5", "33921-8", "8076-2", "18485-3", "82424-3", "29463-7");
  private static final List<String> UNITS = List.of("U/L", "kU/L", "ukat/L", "nkat/L", "mg/dL");
  private static final List<String> DATES =
      List.of("2020", "2021-03", "2021-03-15", "2022-06-01T10:00:00Z", "2023-01-01", "2023-01-02");

  private final Random random;

  RandomRecords(long seed) {
    this.random = new Random(seed * 7_919);
  }

  Bundle next() {
    List<DomainResource> resources = new ArrayList<>();
    Patient patient = new Patient();
    patient.setId("p");
    patient.setBirthDateElement(new DateType(pick(List.of("2010", "2012-05", "2014-02-28"))));
    patient.setGender(
        pick(
            List.of(
                Enumerations.AdministrativeGender.FEMALE, Enumerations.AdministrativeGender.MALE)));
    resources.add(patient);
    int count = random.nextInt(25);
    for (int i = 0; i < count; i++) {
      DomainResource resource =
          switch (random.nextInt(8)) {
            case 0, 1, 2 -> condition();
            case 3, 4 -> antibody();
            case 5 -> creatineKinase();
            case 6 -> random.nextBoolean() ? order() : drug();
            default -> random.nextBoolean() ? sign() : new Encounter();
          };
      resource.setId("r" + i);
      if (random.nextInt(20) == 0) {
        resource.addModifierExtension(
            new Extension("http://example.com/modifies", new BooleanType(true)));
      }
      resources.add(resource);
    }
    Collections.shuffle(resources, random);
    Bundle bundle = new Bundle();
    bundle.setType(Bundle.BundleType.COLLECTION);
    boolean addressed = random.nextBoolean();
    for (DomainResource resource : resources) {
      Bundle.BundleEntryComponent entry = bundle.addEntry().setResource(resource);
      if (addressed) {
        entry.setFullUrl(
            "https://ehr.example.com/r4/"
                + resource.fhirType()
                + "/"
                + resource.getIdElement().getIdPart());
      }
    }
    return bundle;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private Reference subject() {
    return new Reference(random.nextInt(12) == 0 ? "Patient/other" : "Patient/p");
  }

  private DateTimeType date() {
    return random.nextInt(4) == 0 ? new DateTimeType() : new DateTimeType(pick(DATES));
  }

  private static CodeableConcept code(String system, String code) {
    CodeableConcept concept = new CodeableConcept();
    concept.addCoding().setSystem(system).setCode(code);
    return concept;
  }

  private CodeableConcept sign(boolean hpo) {
    return hpo ? code(HPO, pick(TERMS)) : code(SCT, pick(CONCEPTS));
  }

  private Condition condition() {
    Condition condition = new Condition();
    condition.setSubject(subject()).setCode(sign(random.nextBoolean()));
    String verified =
        pick(List.of("confirmed", "confirmed", "refuted", "provisional", "differential"));
    condition.setVerificationStatus(
        code("http://terminology.hl7.org/CodeSystem/condition-ver-status", verified));
    if (random.nextInt(3) == 0) {
      condition.setClinicalStatus(
          code(
              "http://terminology.hl7.org/CodeSystem/condition-clinical",
              pick(List.of("active", "recurrence", "resolved", "remission"))));
    }
    condition.setRecordedDateElement(date());
    return condition;
  }

  private Observation observed() {
    Observation observation = new Observation();
    observation.setSubject(subject());
    observation.setStatus(
        pick(
            List.of(
                Observation.ObservationStatus.FINAL,
                Observation.ObservationStatus.FINAL,
                Observation.ObservationStatus.AMENDED,
                Observation.ObservationStatus.REGISTERED,
                Observation.ObservationStatus.PRELIMINARY,
                Observation.ObservationStatus.CANCELLED,
                Observation.ObservationStatus.ENTEREDINERROR)));
    DateTimeType date = date();
    if (date.hasValue()) {
      observation.setEffective(date);
    }
    return observation;
  }

  private Observation sign() {
    Observation observation = observed();
    observation.setCode(sign(random.nextBoolean()));
    observation.setValue(
        random.nextBoolean()
            ? new BooleanType(random.nextBoolean())
            : code(SCT, pick(List.of("52101004", "2667000"))));
    return observation;
  }

  private Observation antibody() {
    Observation observation = observed();
    observation.setCode(code(LOINC, pick(TESTS)));
    if (random.nextBoolean()) {
      observation.setValue(code(SCT, pick(List.of("10828004", "260385009"))));
    }
    if (random.nextBoolean()) {
      observation.addInterpretation(
          code(JUDGED, pick(List.of("POS", "NEG", "WR", "IND", "ND", "RR"))));
    }
    if (random.nextInt(6) == 0) {
      observation.setDataAbsentReason(
          code("http://terminology.hl7.org/CodeSystem/data-absent-reason", "unknown"));
    }
    return observation;
  }

  private Observation creatineKinase() {
    Observation observation = observed();
    observation.setCode(code(LOINC, "2157-6"));
    Quantity quantity = new Quantity();
    quantity.setValue(new BigDecimal(random.nextInt(2_000_000)).movePointLeft(random.nextInt(4)));
    String unit = pick(UNITS);
    quantity.setUnit(unit).setSystem(UCUM).setCode(unit);
    if (random.nextInt(4) == 0) {
      quantity.setComparator(
          pick(
              List.of(
                  Quantity.QuantityComparator.LESS_THAN,
                  Quantity.QuantityComparator.GREATER_THAN)));
    }
    observation.setValue(quantity);
    return observation;
  }

  private ServiceRequest order() {
    ServiceRequest order = new ServiceRequest();
    order.setSubject(subject()).setCode(code(LOINC, pick(TESTS)));
    order.setStatus(
        pick(
            List.of(
                ServiceRequest.ServiceRequestStatus.ACTIVE,
                ServiceRequest.ServiceRequestStatus.COMPLETED,
                ServiceRequest.ServiceRequestStatus.REVOKED)));
    order.setIntent(
        pick(
            List.of(
                ServiceRequest.ServiceRequestIntent.ORDER,
                ServiceRequest.ServiceRequestIntent.PROPOSAL)));
    order.setDoNotPerform(random.nextInt(5) == 0);
    return order;
  }

  private MedicationStatement drug() {
    MedicationStatement drug = new MedicationStatement();
    drug.setSubject(subject());
    drug.setMedication(
        code("http://www.whocc.no/atc", pick(List.of("L04AX03", "C10AA05", "J06BA02"))));
    drug.setStatus(
        pick(
            List.of(
                MedicationStatement.MedicationStatementStatus.ACTIVE,
                MedicationStatement.MedicationStatementStatus.COMPLETED,
                MedicationStatement.MedicationStatementStatus.NOTTAKEN)));
    return drug;
  }
}
