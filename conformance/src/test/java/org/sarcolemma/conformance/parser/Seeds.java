package org.sarcolemma.conformance.parser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sarcolemma.knowledge.KnowledgeSource;

/** Inputs the fuzzer starts from: one that each parser reads. */
final class Seeds {
  private static final Map<String, String> SHORT =
      Map.of(
          "dose line", "{\"drug\":\"methotrexate\",\"weightKg\":28,\"heightCm\":132}",
          "order",
              "{\"child\":{\"weightKg\":28},\"order\":{\"drug\":\"methotrexate\",\"amount\":10,"
                  + "\"unit\":\"mg\",\"every\":{\"value\":1,\"unit\":\"week\"}}}",
          "form of a child", "sex=female&ck=12400&ck-unit=U%2FL&finding.proximal_weakness=present",
          "form of a treatment", "weight=28&weight-date=2026-11-20&subtype=anti_srp",
          "posted file",
              "--x\r\nContent-Disposition: form-data; name=\"record\"\r\n\r\n{}\r\n--x--",
          "carried record", "{\"used\":[[\"a\",\"b\",\"\"]],\"notUsed\":[[\"a\",\"b\"]]}");

  private Seeds() {}

  /** Writes the seeds into a folder. */
  static void write(Path root, Path folder) throws IOException {
    Map<String, List<byte[]>> seeds = new java.util.HashMap<>();
    SHORT.forEach((parser, text) -> seeds.put(parser, List.of(text.getBytes(UTF_8))));
    byte[] bundle = Files.readAllBytes(root.resolve("docs/examples/girl-9-years-fhir.json"));
    byte[] plain = Files.readAllBytes(root.resolve("docs/examples/girl-9-years.json"));
    seeds.put("record", List.of(bundle, plain, PACKET.getBytes(UTF_8)));
    seeds.put("child of a record", List.of(bundle));
    byte[] plan = Files.readAllBytes(root.resolve("docs/examples/plan-anti-srp.json"));
    seeds.put("plan", List.of(plan));
    seeds.put("evaluation cases", List.of(firstLines("cases/published-cases.jsonl")));
    seeds.put("table", List.of(firstLines("codes.csv")));
    List<String> names = new ArrayList<>(new Parsers().byName().keySet());
    for (int i = 0; i < names.size(); i++) {
      int number = 0;
      for (byte[] seed : seeds.getOrDefault(names.get(i), List.of())) {
        byte[] whole = new byte[seed.length + 1];
        whole[0] = (byte) i;
        System.arraycopy(seed, 0, whole, 1, seed.length);
        Files.write(folder.resolve(i + "-" + number++), whole);
      }
    }
  }

  private static final String PACKET =
      "{\"id\":\"p\",\"subject\":{\"id\":\"s\",\"sex\":\"FEMALE\"},\"phenotypicFeatures\":[{\"type\":"
          + "{\"id\":\"HP:0003701\",\"label\":\"Proximal muscle weakness\"},\"excluded\":true}],"
          + "\"metaData\":{\"phenopacketSchemaVersion\":\"2.0\"}}";

  private static byte[] firstLines(String file) {
    String text = new String(KnowledgeSource.shipped().read(file), UTF_8);
    return String.join("\n", text.lines().limit(3).toList()).getBytes(UTF_8);
  }
}
