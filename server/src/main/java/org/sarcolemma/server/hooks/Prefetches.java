package org.sarcolemma.server.hooks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.knowledge.codes.CodeMeaning.Kind;
import org.sarcolemma.knowledge.codes.OrderWords;

/** What each service would like to know beforehand: the prefetch templates of discovery. */
final class Prefetches {
  static final String PATIENT = "patient";
  static final String CONDITIONS = "conditions";
  static final String OBSERVATIONS = "observations";
  static final String MEDICATIONS = "medications";
  static final String ALLERGIES = "allergies";
  static final String REQUESTS = "requests";
  static final String PROCEDURES = "procedures";
  static final String REPORTS = "reports";

  private static final String ID = "{{context.patientId}}";
  private static final String LOINC = "LOINC";

  private final Map<String, String> chart = new LinkedHashMap<>();
  private final Map<String, String> orders = new LinkedHashMap<>();

  Prefetches(CodeBook codes, OrderWords words) {
    chart.put(PATIENT, "Patient/" + ID);
    chart.put(CONDITIONS, "Condition?patient=" + ID + "&_count=500");
    chart.put(OBSERVATIONS, "Observation?patient=" + ID + "&code=" + asked(codes) + "&_count=500");
    chart.put(MEDICATIONS, "MedicationRequest?patient=" + ID + "&_count=500");
    chart.put(REQUESTS, "ServiceRequest?patient=" + ID + "&_count=500");
    chart.put(PROCEDURES, "Procedure?patient=" + ID + "&_count=500");
    chart.put(REPORTS, "DiagnosticReport?patient=" + ID + "&_count=500");
    orders.put(PATIENT, "Patient/" + ID);
    orders.put(
        OBSERVATIONS,
        "Observation?patient=" + ID + "&code=" + sizes(codes, words) + "&_sort=-date&_count=200");
    orders.put(CONDITIONS, "Condition?patient=" + ID + "&_count=500");
    orders.put(MEDICATIONS, "MedicationRequest?patient=" + ID + "&status=active&_count=200");
    orders.put(ALLERGIES, "AllergyIntolerance?patient=" + ID + "&_count=200");
  }

  private static String asked(CodeBook codes) {
    return codes.concepts().stream()
        .filter(concept -> concept.system().equals(LOINC))
        .filter(
            concept ->
                concept.is(Kind.CK)
                    || concept.is(Kind.ANTIBODY)
                    || concept.is(Kind.RAISED)
                    || concept.is(Kind.LOWERED))
        .map(concept -> "http://loinc.org|" + concept.code())
        .distinct()
        .collect(Collectors.joining(","));
  }

  private static String sizes(CodeBook codes, OrderWords words) {
    List<String> names = new ArrayList<>(List.of("vital_weight", "vital_height", "vital_length"));
    names.addAll(words.results());
    return names.stream()
        .flatMap(name -> codes.codesOf(name, LOINC).stream())
        .map(code -> "http://loinc.org|" + code)
        .distinct()
        .collect(Collectors.joining(","));
  }

  /** Templates by key, in the order of discovery. */
  Map<String, String> of(HookService service) {
    return Collections.unmodifiableMap(service.orders() ? orders : chart);
  }
}
