package org.sarcolemma.conformance.parser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** The worst 1 MiB of each sort. */
final class WorstInputs {
  static final int SIZE = 1 << 20;

  private static final String BUNDLE =
      "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[";
  private static final String SUBJECT = "\"subject\":{\"reference\":\"Patient/p\"}";

  private WorstInputs() {}

  /** Each made when it is asked for: together they would not fit into the small heap. */
  static Map<String, Supplier<byte[]>> all() {
    Map<String, Supplier<byte[]>> all = new LinkedHashMap<>();
    all.put("deep lists", () -> filled("", i -> "[", ""));
    all.put("deep objects", () -> filled("", i -> "{\"a\":", ""));
    all.put("long text", () -> filled("{\"resourceType\":\"", i -> "x", "\"}"));
    all.put("long key", () -> filled("{\"", i -> "x", "\":1}"));
    all.put("escaped text", () -> filled("{\"resourceType\":\"", i -> "\\u0041", "\"}"));
    all.put(
        "many keys",
        () -> filled("{\"resourceType\":\"Bundle\"", i -> ",\"k" + i + "\":" + i, "}"));
    all.put("many empty objects", () -> filled(BUNDLE + "{}", i -> ",{}", "]}"));
    all.put("many empty lists", () -> filled(BUNDLE + "{}", i -> ",[]", "]}"));
    all.put("many numbers", () -> filled("{\"child\":{},\"a\":[0", i -> ",1.5", "]}"));
    all.put("one long number", () -> filled("{\"a\":1", i -> "0", "}"));
    all.put("huge exponents", () -> filled("{\"a\":[0", i -> ",1e999999999", "]}"));
    all.put("exponents allowed", () -> filled("{\"a\":[0", i -> ",1e12", "]}"));
    all.put(
        "many patients", () -> entries(i -> "{\"resourceType\":\"Patient\",\"id\":\"" + i + "\"}"));
    all.put(
        "many observations",
        () ->
            entries(
                i ->
                    "{\"resourceType\":\"Observation\",\"status\":\"final\",\"code\":{\"coding\":[{"
                        + "\"system\":\"http://loinc.org\",\"code\":\"2157-6\"}]},"
                        + SUBJECT
                        + ",\"valueQuantity\":{\"value\":"
                        + (i + 100)
                        + ",\"system\":\"http://unitsofmeasure.org\",\"code\":\"U/L\"}}"));
    all.put(
        "many conditions of one sign",
        () ->
            entries(
                i ->
                    "{\"resourceType\":\"Condition\",\"id\":\""
                        + i
                        + "\",\"code\":{\"coding\":[{"
                        + "\"system\":\"http://snomed.info/sct\",\"code\":\"249939004\"}]},"
                        + SUBJECT
                        + "}"));
    all.put(
        "many weights",
        () ->
            entries(
                i ->
                    "{\"resourceType\":\"Observation\",\"status\":\"final\",\"code\":{\"coding\":[{"
                        + "\"system\":\"http://loinc.org\",\"code\":\"29463-7\"}]},"
                        + SUBJECT
                        + ",\"valueQuantity\":{\"value\":28,\"system\":\"http://unitsofmeasure.org\","
                        + "\"code\":\"kg\"}}"));
    all.put(
        "references in a circle",
        () ->
            entries(
                i ->
                    "{\"resourceType\":\"Observation\",\"id\":\""
                        + i
                        + "\",\"subject\":{\"reference\":\"Observation/"
                        + (i + 1)
                        + "\"}}"));
    all.put(
        "many contained",
        () ->
            filled(
                "{\"resourceType\":\"Observation\",\"contained\":[{}",
                i -> ",{\"resourceType\":\"Patient\",\"id\":\"" + i + "\"}",
                "]}"));
    all.put(
        "many answers",
        () ->
            filled(
                "{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"completed\",\"questionnaire\":"
                    + "\"https://sarcolemma.org/fhir/Questionnaire/findings\",\"item\":[{}",
                i -> ",{\"linkId\":\"x" + i + "\",\"answer\":[{\"valueBoolean\":true}]}",
                "]}"));
    all.put(
        "many features",
        () ->
            filled(
                "{\"id\":\"p\",\"phenotypicFeatures\":[{}",
                i -> ",{\"type\":{\"id\":\"HP:" + (1_000_000 + i) + "\"}}",
                "],\"metaData\":{\"phenopacketSchemaVersion\":\"2.0\"}}"));
    all.put("many fields", () -> filled("a=b", i -> "&finding." + i + "=present", ""));
    all.put("per cents", () -> filled("sex=", i -> "%41", ""));
    all.put("ampersands", () -> filled("", i -> "&", ""));
    all.put("commas", () -> filled("", i -> ",", ""));
    all.put("quotes", () -> filled("", i -> "\"", ""));
    all.put("line feeds", () -> filled("", i -> "\n", ""));
    all.put(
        "lines of a table",
        () -> filled("concept_key,label,system,code\n", i -> "a,b,HPO," + i + "\n", ""));
    all.put("lines of cases", () -> filled("", i -> "{\"id\":\"" + i + "\"}\n", ""));
    all.put(
        "almost a boundary",
        () -> filled("--x\r\nname=\"record\"\r\n\r\n", i -> "\r\n--", "\r\n--x--"));
    all.put("zero bytes", () -> new byte[SIZE]);
    all.put("no UTF-8", () -> filled("", i -> "\u00ff", "", ISO_8859_1));
    return all;
  }

  private static byte[] entries(IntFunction<String> resource) {
    return filled(BUNDLE + "{}", i -> ",{\"resource\":" + resource.apply(i) + "}", "]}");
  }

  /** Repeats the middle until 1 MiB is full. */
  private static byte[] filled(String head, IntFunction<String> middle, String end) {
    return filled(head, middle, end, UTF_8);
  }

  private static byte[] filled(
      String head, IntFunction<String> middle, String end, Charset charset) {
    StringBuilder text = new StringBuilder(SIZE + head.length()).append(head);
    int number = 0;
    String next = middle.apply(number);
    while (text.length() + next.length() + end.length() <= SIZE) {
      text.append(next);
      next = middle.apply(++number);
    }
    return text.append(end).toString().getBytes(charset);
  }
}
