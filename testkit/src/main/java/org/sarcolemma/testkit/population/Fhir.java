package org.sarcolemma.testkit.population;

/** Resources as text, in the shape common exports have. Single quotes stand for double ones. */
final class Fhir {
  static final String SNOMED = "http://snomed.info/sct";
  static final String LOINC = "http://loinc.org";
  static final String ICD = "http://hl7.org/fhir/sid/icd-10-cm";
  static final String RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm";

  private Fhir() {}

  static String json(String text) {
    return text.replace('\'', '"');
  }

  static String coded(String system, String code, String display) {
    return "{'coding':[{'system':'"
        + system
        + "','code':'"
        + code
        + "','display':'"
        + display
        + "'}],'text':'"
        + display
        + "'}";
  }

  private static String head(String type, String id) {
    return "{'resourceType':'"
        + type
        + "','id':'"
        + id
        + "','meta':{'profile':['http://hl7.org/fhir/us/core/StructureDefinition/us-core-"
        + type.toLowerCase(java.util.Locale.ROOT)
        + "']},";
  }

  private static String subject(String patient) {
    return "'subject':{'reference':'Patient/"
        + patient
        + "'},'encounter':{'reference':'Encounter/e-"
        + patient
        + "'}";
  }

  static String patient(String id, String birth, String gender, String more) {
    return json(
        head("Patient", id)
            .replace("'meta'", "'meta'")
            .concat(
                "'identifier':[{'system':'https://hospital.example/mrn','value':'mrn-"
                    + id
                    + "'}],'name':[{'use':'official','family':'Example','given':['Child']}],"
                    + "'telecom':[{'system':'phone','value':'555-0100','use':'home'}],'gender':'"
                    + gender
                    + "','birthDate':'"
                    + birth
                    + "'"
                    + more
                    + ",'address':[{'line':['1 Example Street'],'city':'Example','country':'US'}]}"));
  }

  static String observation(
      String id, String patient, String status, String code, String day, String value) {
    return json(
        head("Observation", id)
            + "'status':'"
            + status
            + "','category':[{'coding':[{'system':'http://terminology.hl7.org/CodeSystem/observation-category','code':'laboratory','display':'Laboratory'}]}],'code':"
            + code
            + ","
            + subject(patient)
            + ",'effectiveDateTime':'"
            + day
            + "T09:30:00-05:00','issued':'"
            + day
            + "T09:30:00.000-05:00'"
            + (value.isEmpty() ? "" : "," + value)
            + "}");
  }

  static String quantity(String value, String unit) {
    return "'valueQuantity':{'value':"
        + value
        + ",'unit':'"
        + unit
        + "','system':'http://unitsofmeasure.org','code':'"
        + unit
        + "'}";
  }

  static String answer(String code, String display) {
    return "'valueCodeableConcept':" + coded(LOINC, code, display);
  }

  static String condition(String id, String patient, String verification, String code, String day) {
    return json(
        head("Condition", id)
            + "'clinicalStatus':{'coding':[{'system':'http://terminology.hl7.org/CodeSystem/condition-clinical','code':'active'}]},"
            + "'verificationStatus':{'coding':[{'system':'http://terminology.hl7.org/CodeSystem/condition-ver-status','code':'"
            + verification
            + "'}]},'category':[{'coding':[{'system':'http://terminology.hl7.org/CodeSystem/condition-category','code':'encounter-diagnosis','display':'Encounter Diagnosis'}]}],'code':"
            + code
            + ","
            + subject(patient)
            + ",'onsetDateTime':'"
            + day
            + "T09:00:00-05:00','recordedDate':'"
            + day
            + "T09:00:00-05:00'}");
  }

  static String procedure(String id, String patient, String status, String code, String day) {
    return json(
        head("Procedure", id)
            + "'status':'"
            + status
            + "','code':"
            + code
            + ","
            + subject(patient)
            + ",'performedDateTime':'"
            + day
            + "'}");
  }

  static String order(
      String id, String patient, String status, String drug, String day, String dosage) {
    return json(
        head("MedicationRequest", id)
            + "'status':'"
            + status
            + "','intent':'order','medicationCodeableConcept':"
            + drug
            + ","
            + subject(patient)
            + ",'authoredOn':'"
            + day
            + "T10:00:00-05:00'"
            + (dosage.isEmpty() ? "" : ",'dosageInstruction':[" + dosage + "]")
            + "}");
  }

  static String given(String id, String patient, String drug, String day, String milligrams) {
    return json(
        head("MedicationAdministration", id)
            + "'status':'completed','medicationCodeableConcept':"
            + drug
            + ","
            + subject(patient)
            + ",'effectiveDateTime':'"
            + day
            + "','dosage':{'dose':{'value':"
            + milligrams
            + ",'unit':'mg','system':'http://unitsofmeasure.org','code':'mg'}}}");
  }

  static String request(String id, String patient, String code, String day) {
    return json(
        head("ServiceRequest", id)
            + "'status':'active','intent':'order','code':"
            + code
            + ","
            + subject(patient)
            + ",'authoredOn':'"
            + day
            + "'}");
  }
}
