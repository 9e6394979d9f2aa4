package org.sarcolemma.conformance.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcolemma.server.hooks.HooksOptions;

/** What the cards say and what they carry. */
class HookCardsTest {
  private static final String SIGN = "sarcolemma-order-sign";
  private static final String VIEW = "sarcolemma-patient-view";

  private static HookServer server;

  @BeforeAll
  static void start() throws Exception {
    server = new HookServer(HooksOptions.closed());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static ObjectNode order() {
    return HookServer.example("order-sign.json");
  }

  private static ObjectNode draft(ObjectNode call) {
    return (ObjectNode) call.at("/context/draftOrders/entry/0/resource");
  }

  private static ObjectNode repeat(ObjectNode call) {
    return (ObjectNode) draft(call).at("/dosageInstruction/0/timing/repeat");
  }

  private static ObjectNode dose(ObjectNode call) {
    return (ObjectNode) draft(call).at("/dosageInstruction/0/doseAndRate/0/doseQuantity");
  }

  private static ObjectNode weekly(ObjectNode call) {
    repeat(call).removeAll();
    repeat(call).put("frequency", 1).put("period", 1).put("periodUnit", "wk");
    repeat(call).putArray("dayOfWeek").add("mon");
    return call;
  }

  private static List<JsonNode> of(JsonNode cards, String indicator) {
    List<JsonNode> found = new ArrayList<>();
    cards.forEach(
        card -> {
          if (card.path("indicator").asText().equals(indicator)) {
            found.add(card);
          }
        });
    return found;
  }

  /** SHARE 2017 and the review: methotrexate is given once a week; daily orders have killed. */
  @Test
  @Tag("SR-33")
  @Tag("SR-47")
  void dailyMethotrexateIsCriticalAndTheWholeWeeklyOrderIsOffered() {
    JsonNode cards = server.cards(SIGN, order());
    List<JsonNode> critical = of(cards, "critical");
    assertThat(critical).hasSize(1);
    JsonNode card = critical.get(0);
    assertThat(card.path("summary").asText()).contains("methotrexate");
    assertThat(card.path("detail").asText()).contains("weight 28 kg").contains("2026-11-20");
    assertThat(card.path("overrideReasons").size()).isPositive();
    JsonNode action = card.at("/suggestions/0/actions/0");
    assertThat(action.path("type").asText()).isEqualTo("update");
    JsonNode corrected = action.path("resource");
    assertThat(corrected.path("id").asText()).isEqualTo("draft-1");
    assertThat(corrected.path("medicationCodeableConcept"))
        .isEqualTo(draft(order()).path("medicationCodeableConcept"));
    JsonNode repeat = corrected.at("/dosageInstruction/0/timing/repeat");
    assertThat(repeat.path("frequency").asInt()).isEqualTo(1);
    assertThat(repeat.path("period").asInt()).isEqualTo(1);
    assertThat(repeat.path("periodUnit").asText()).isEqualTo("wk");
    assertThat(repeat.path("dayOfWeek").get(0).asText()).isEqualTo("mon");
    assertThat(card.at("/suggestions/0/label").asText())
        .contains("once a WEEK, on Monday, not daily");
    ObjectNode again = order();
    ((ArrayNode) again.at("/context/draftOrders/entry"))
        .removeAll()
        .addObject()
        .set("resource", corrected);
    assertThat(of(server.cards(SIGN, again), "critical")).as("what is offered passes").isEmpty();
  }

  /** Every way FHIR has to say more than once a week is caught. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"frequency\":2,\"period\":1,\"periodUnit\":\"wk\"}",
        "{\"frequency\":1,\"period\":1,\"periodUnit\":\"wk\",\"dayOfWeek\":[\"mon\",\"thu\"]}",
        "{\"frequency\":1,\"period\":1,\"periodUnit\":\"d\",\"dayOfWeek\":[\"mon\",\"thu\"]}",
        "{\"frequency\":1,\"frequencyMax\":2,\"period\":1,\"periodUnit\":\"wk\"}",
        "{\"timeOfDay\":[\"08:00:00\"]}",
        "{\"when\":[\"MORN\"]}",
        "{\"frequency\":1,\"period\":12,\"periodUnit\":\"h\"}",
        "{\"frequency\":3,\"period\":2,\"periodUnit\":\"wk\"}"
      })
  @Tag("SR-33")
  void moreThanWeeklyInAnyWords(String repeat) throws Exception {
    ObjectNode call = order();
    ((ObjectNode) draft(call).at("/dosageInstruction/0/timing"))
        .set("repeat", HookServer.JSON.readTree(repeat));
    assertThat(of(server.cards(SIGN, call), "critical").toString()).contains("methotrexate");
  }

  @Test
  void aSoundWeeklyOrderIsMetWithSilenceWhereNothingIsOpen() {
    ObjectNode call = weekly(order());
    assertThat(of(server.cards(SIGN, call), "critical")).isEmpty();
  }

  @Test
  @Tag("SR-39")
  void tenfoldOffersThePointMovedBack() {
    JsonNode cards =
        server.cards("sarcolemma-order-select", HookServer.example("order-select.json"));
    assertThat(of(cards, "critical")).isNotEmpty();
    assertThat(cards.toString()).contains("10 mg instead of 100 mg");
  }

  @Test
  void orderSelectLooksAtTheSelectedOrderOnly() {
    ObjectNode call = HookServer.example("order-select.json");
    ((ObjectNode) call.path("context")).putArray("selections").add("MedicationRequest/other");
    assertThat(server.cards("sarcolemma-order-select", call)).isEmpty();
  }

  @Test
  @Tag("SR-46")
  void whatCouldNotBeCheckedIsSaid() {
    ObjectNode call = weekly(order());
    ((ObjectNode) call.path("prefetch")).putNull("observations");
    JsonNode cards = server.cards(SIGN, call);
    assertThat(cards.toString()).contains("NOT CHECKED: ").contains("weight");
    JsonNode open = cards.get(cards.size() - 1);
    assertThat(open.at("/suggestions/0/actions/0/resource/code/coding/0/code").asText())
        .isEqualTo("29463-7");
    call.path("prefetch").withObject("").remove("allergies");
    assertThat(server.cards(SIGN, call).toString()).contains("NOT CHECKED: the allergies");
    dose(call).put("code", "{tbl}").put("unit", "tablet");
    assertThat(server.cards(SIGN, call).toString()).contains("NOT CHECKED: the dose");
  }

  /** SR-09: pounds are refused, grams converted, a unit without a code not used. */
  @ParameterizedTest
  @CsvSource({
    "28000, g, weight 28 kg",
    "61.7, [lb_av], nothing is converted from pounds",
    "28, stone, only kg"
  })
  @Tag("SR-09")
  void weightsByTheirUnit(String value, String unit, String says) {
    ObjectNode call = order();
    ObjectNode quantity =
        (ObjectNode) call.at("/prefetch/observations/entry/0/resource/valueQuantity");
    quantity.put("value", new java.math.BigDecimal(value)).put("unit", unit).put("code", unit);
    assertThat(server.cards(SIGN, call).toString().replace("\\\\", "")).contains(says);
  }

  @Test
  void allergyPregnancyAndInteractionSpeak() throws Exception {
    ObjectNode call = weekly(order());
    call.withObject("/prefetch")
        .set(
            "allergies",
            HookServer.JSON.readTree(
                "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":[{\"resource\":{\"resourceType\":\"AllergyIntolerance\",\"id\":\"a\",\"patient\":{\"reference\":\"Patient/girl-9\"},\"code\":{\"coding\":[{\"system\":\"http://www.nlm.nih.gov/research/umls/rxnorm\",\"code\":\"6851\"}]}}}]}"));
    call.withObject("/prefetch")
        .set(
            "medications",
            HookServer.JSON.readTree(
                "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":[{\"resource\":{\"resourceType\":\"MedicationRequest\",\"id\":\"m\",\"status\":\"active\",\"intent\":\"order\",\"subject\":{\"reference\":\"Patient/girl-9\"},\"medicationCodeableConcept\":{\"coding\":[{\"system\":\"http://www.whocc.no/atc\",\"code\":\"J01EE01\"}]}}}]}"));
    JsonNode cards = server.cards(SIGN, call);
    assertThat(of(cards, "critical")).hasSize(2);
    assertThat(cards.toString()).contains("allergic to methotrexate").contains("marrow failure");
    assertThat(cards.toString()).contains("\"resourceId\":\"MedicationRequest/draft-1\"");
  }

  @Test
  void drugsThatAreNotKnownAreMetWithSilence() {
    ObjectNode call = order();
    ((ObjectNode) draft(call).at("/medicationCodeableConcept/coding/0")).put("code", "0000");
    assertThat(server.cards(SIGN, call)).isEmpty();
  }

  @Test
  void anAntibodyTestIsRequestedForTheUntestedLabel() {
    JsonNode cards = server.cards(VIEW, HookServer.example("patient-view.json"));
    assertThat(cards).hasSize(1);
    String text = cards.get(0).toString();
    assertThat(text).contains("93493-5").contains("33921-8").contains("ServiceRequest");
    assertThat(text).contains("To be reviewed by a clinician");
    assertThat(cards.get(0).at("/suggestions/0/actions").size()).isEqualTo(2);
    for (JsonNode action : cards.get(0).at("/suggestions/0/actions")) {
      assertThat(action.at("/resource/status").asText()).isEqualTo("draft");
      assertThat(action.at("/resource/intent").asText()).isEqualTo("proposal");
    }
  }

  @Test
  void testedChildrenAreLeftInPeace() throws Exception {
    ObjectNode call = HookServer.example("patient-view.json");
    ArrayNode entries = (ArrayNode) call.at("/prefetch/observations/entry");
    for (String code : List.of("93493-5", "33921-8")) {
      entries
          .addObject()
          .set(
              "resource",
              HookServer.JSON.readTree(
                  "{\"resourceType\":\"Observation\",\"id\":\"ab-"
                      + code
                      + "\",\"status\":\"final\",\"subject\":{\"reference\":\"Patient/girl-9\"},\"code\":{\"coding\":[{\"system\":\"http://loinc.org\",\"code\":\""
                      + code
                      + "\"}]},\"effectiveDateTime\":\"2026-10-01\",\"valueCodeableConcept\":{\"coding\":[{\"system\":\"http://snomed.info/sct\",\"code\":\"260385009\"}]}}"));
    }
    assertThat(server.cards(VIEW, call)).isEmpty();
  }

  @Test
  @Tag("SR-02")
  void whatCannotWaitIsSaidOfAChildWithAMuscleDisease() throws Exception {
    ObjectNode call = HookServer.example("patient-view.json");
    ((ArrayNode) call.at("/prefetch/conditions/entry"))
        .addObject()
        .set(
            "resource",
            HookServer.JSON.readTree(
                "{\"resourceType\":\"Condition\",\"id\":\"swallow\",\"subject\":{\"reference\":\"Patient/girl-9\"},\"recordedDate\":\"2026-11-02\",\"code\":{\"coding\":[{\"system\":\"http://snomed.info/sct\",\"code\":\"40739000\"}]}}"));
    assertThat(server.cards(VIEW, call).toString()).contains("Trouble swallowing");
  }
}
