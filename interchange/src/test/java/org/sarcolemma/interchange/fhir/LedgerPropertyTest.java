package org.sarcolemma.interchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcolemma.interchange.fhir.Records.READER;
import static org.sarcolemma.interchange.fhir.Records.STYLES;
import static org.sarcolemma.interchange.fhir.Records.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcolemma.interchange.NotUsed;
import org.sarcolemma.interchange.ReadPatient;
import org.sarcolemma.interchange.Used;

/** Whatever the record: order is nothing, noise is nothing, and nothing is lost. */
class LedgerPropertyTest {
  private static final int MOST_ENTRIES = 30;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 60);
  }

  /** Entries of all styles mixed, as if about one child. */
  private static ObjectNode mixed(Random random) {
    List<JsonNode> entries = new ArrayList<>();
    for (String style : STYLES) {
      for (JsonNode entry : json(style).path("entry")) {
        JsonNode resource = entry.path("resource");
        if (!resource.path("resourceType").asText().equals("Patient")) {
          ObjectNode copy = ((ObjectNode) entry).deepCopy();
          copy.remove("fullUrl");
          ObjectNode told = (ObjectNode) copy.get("resource");
          told.put("id", style + "-" + told.path("id").asText());
          for (String subject : List.of("subject", "patient")) {
            if (told.has(subject)) {
              told.putObject(subject).put("reference", "Patient/p");
            }
          }
          entries.add(copy);
        }
      }
    }
    Collections.shuffle(entries, random);
    List<JsonNode> some = entries.subList(0, Math.min(entries.size(), MOST_ENTRIES));
    ObjectNode bundle = json(STYLES.get(0)).objectNode();
    bundle.put("resourceType", "Bundle").put("type", "collection");
    ArrayNode list = bundle.putArray("entry");
    list.addObject()
        .putObject("resource")
        .put("resourceType", "Patient")
        .put("id", "p")
        .put("birthDate", "2010-03-04");
    some.forEach(list::add);
    return bundle;
  }

  private static ObjectNode shuffled(ObjectNode bundle, Random random) {
    List<JsonNode> entries = new ArrayList<>();
    bundle.path("entry").forEach(entries::add);
    Collections.shuffle(entries, random);
    ObjectNode copy = bundle.deepCopy();
    ArrayNode list = copy.putArray("entry");
    entries.forEach(list::add);
    return copy;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void orderOfEntriesDoesNotMatter(long seed) {
    Random random = new Random(seed);
    ObjectNode bundle = mixed(random);

    assertThat(READER.read("b", shuffled(bundle, random))).isEqualTo(READER.read("b", bundle));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @Tag("SR-18")
  void everyResourceIsAccountedForOnce(long seed) {
    ObjectNode bundle = mixed(new Random(seed));
    ReadPatient read = READER.read("b", bundle);
    for (Resource resource : Resources.of("b", bundle).all()) {
      long used = read.used().stream().map(Used::item).filter(resource.name()::equals).count();
      long whole =
          read.notUsed().stream()
              .map(NotUsed::item)
              .filter(i -> i.equals(resource.name()) || i.matches(dated(resource)))
              .count();
      assertThat(used + whole).as(resource.name()).isEqualTo(1);
    }
    assertThat(read.notUsed()).allMatch(n -> !n.reason().isBlank());
  }

  private static String dated(Resource resource) {
    return java.util.regex.Pattern.quote(resource.name()) + ", \\d{4}(-\\d\\d){0,2}";
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @Tag("SR-07")
  void anIrrelevantResourceChangesOnlyTheLedger(long seed) {
    Random random = new Random(seed);
    ObjectNode bundle = mixed(random);
    ObjectNode more = bundle.deepCopy();
    ((ArrayNode) more.get("entry"))
        .insert(random.nextInt(bundle.path("entry").size()), more.objectNode())
        .addObject()
        .putObject("resource")
        .put("resourceType", List.of("Encounter", "Claim", "Immunization").get(random.nextInt(3)))
        .put("id", "noise");

    ReadPatient quiet = READER.read("b", bundle);
    ReadPatient noisy = READER.read("b", more);

    assertThat(noisy.patient()).isEqualTo(quiet.patient());
    assertThat(noisy.used()).isEqualTo(quiet.used());
    assertThat(noisy.notUsed()).hasSize(quiet.notUsed().size() + 2).containsAll(quiet.notUsed());
  }
}
