package org.sarcolemma.conformance.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.ReadPatient;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.interchange.fhir.Addresses;
import org.sarcolemma.interchange.fhir.FhirReader;
import org.sarcolemma.interchange.fhir.FindingsForm;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.knowledge.codes.CodeBook;

/**
 * What a form filler extracts from our form by the rules of SDC (an Observation for each answer of
 * an item with {@code observationExtract}: the item's codes, the answer's value) is read back as
 * the same facts as the filled form itself. The extraction is written here with HAPI's classes, and
 * shares no line with the reader.
 */
class SdcRoundTripTest {
  private static final Knowledge KNOWLEDGE = KnowledgeFiles.load();
  private static final FhirReader READER = new FhirReader(KNOWLEDGE, CodeBook.shipped(KNOWLEDGE));
  private static final Questionnaire FORM =
      Hapi.R4
          .newJsonParser()
          .parseResource(Questionnaire.class, FindingsForm.of(KNOWLEDGE).toString());
  private static final String EXTRACT =
      "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-observationExtract";
  private static final String WHEN = "2026-11-20";

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  @Tag("SR-18")
  void extractedObservationsAreTheSameFacts(long seed) {
    Random random = new Random(seed);
    ArrayNode items = JsonNodeFactory.instance.arrayNode();
    List<String> observations = new ArrayList<>();
    for (QuestionnaireItemComponent group : FORM.getItem()) {
      for (QuestionnaireItemComponent item : group.getItem()) {
        if (random.nextInt(10) == 0) {
          answer(random, item, items, observations);
        }
      }
    }
    ReadPatient form = READER.read("form", response(items));
    ReadPatient extracted = READER.read("extracted", bundle(observations));

    assertThat(extracted.patient()).isEqualTo(form.patient());
    assertThat(items).isNotEmpty();
  }

  private static void answer(
      Random random, QuestionnaireItemComponent item, ArrayNode items, List<String> observations) {
    assertThat(item.getExtensionByUrl(EXTRACT).getValue().primitiveValue()).isEqualTo("true");
    Observation made = new Observation();
    made.setId("o" + observations.size());
    made.setStatus(Observation.ObservationStatus.FINAL);
    item.getCode().forEach(code -> made.getCode().addCoding(code.copy()));
    made.setSubject(new Reference("Patient/p"));
    made.setEffective(new org.hl7.fhir.r4.model.DateTimeType(WHEN));
    ObjectNode told = JsonNodeFactory.instance.objectNode().put("linkId", item.getLinkId());
    ObjectNode answer = told.putArray("answer").addObject();
    if (item.getType() == QuestionnaireItemType.QUANTITY) {
      boolean ck = item.getLinkId().equals("ck");
      int value = ck ? 500 + random.nextInt(20_000) : 1 + random.nextInt(9);
      String unit = ck ? "U/L" : item.getLinkId().equals("onset_age") ? "a" : "mo";
      made.setValue(new Quantity(value).setSystem("http://unitsofmeasure.org").setCode(unit));
      answer
          .putObject("valueQuantity")
          .put("value", value)
          .put("system", "http://unitsofmeasure.org")
          .put("code", unit);
    } else {
      int choice = random.nextInt(item.getAnswerOption().size());
      Coding chosen = (Coding) item.getAnswerOption().get(choice).getValue();
      made.setValue(new CodeableConcept().addCoding(chosen.copy()));
      answer
          .putObject("valueCoding")
          .put("system", chosen.getSystem())
          .put("code", chosen.getCode());
    }
    items.add(told);
    observations.add(Hapi.R4.newJsonParser().encodeResourceToString(made));
  }

  private static ObjectNode response(ArrayNode items) {
    ObjectNode response = JsonNodeFactory.instance.objectNode();
    response.put("resourceType", "QuestionnaireResponse").put("status", "completed");
    response.put("questionnaire", Addresses.FINDINGS_FORM).put("authored", WHEN);
    response.putObject("subject").put("reference", "Patient/p");
    response.set("item", items);
    return response;
  }

  private static ObjectNode bundle(List<String> observations) {
    ObjectNode bundle = JsonNodeFactory.instance.objectNode();
    bundle.put("resourceType", "Bundle").put("type", "collection");
    ArrayNode entries = bundle.putArray("entry");
    for (String observation : observations) {
      JsonNode resource = StrictJson.object("observation", observation);
      entries.addObject().set("resource", resource);
    }
    return bundle;
  }
}
