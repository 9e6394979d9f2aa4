package org.sarcolemma.testkit.population;

import static org.sarcolemma.testkit.population.Fhir.ICD;
import static org.sarcolemma.testkit.population.Fhir.LOINC;
import static org.sarcolemma.testkit.population.Fhir.RXNORM;
import static org.sarcolemma.testkit.population.Fhir.SNOMED;
import static org.sarcolemma.testkit.population.Fhir.coded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A made-up hospital. The same seed gives the same patients; each patient depends on the seed and
 * his or her number alone, so that a hospital can be of any size.
 */
public final class Hospital {
  /** The day screens are asked for in these populations. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static final String LGMD = coded(SNOMED, "78468005", "Limb-girdle muscular dystrophy");
  private static final String CK =
      coded(LOINC, "2157-6", "Creatine kinase [Enzymatic activity/volume] in Serum or Plasma");
  private static final String HMGCR = coded(LOINC, "93493-5", "HMGCR Ab IgG");
  private static final String SRP = coded(LOINC, "33921-8", "SRP Ab");
  private static final String MTX = coded(RXNORM, "6851", "methotrexate");
  private static final String PREDNISONE = coded(RXNORM, "8640", "prednisone");
  private static final String NEGATIVE = Fhir.answer("LA6577-6", "Negative");
  private static final String POSITIVE = Fhir.answer("LA6576-8", "Positive");

  private final long seed;

  /** A hospital of its own. */
  public Hospital(long seed) {
    this.seed = seed;
  }

  /** Stories in the order they are told; each planted child and each decoy once in every round. */
  public static final List<String> STORIES =
      List.of(
          "planted",
          "planted-kilo",
          "planted-katal",
          "planted-icd",
          "planted-lost-order",
          "decoy-low-ck",
          "decoy-low-katal",
          "decoy-no-label",
          "decoy-tested",
          "decoy-ordered",
          "decoy-variant",
          "decoy-gene-named",
          "decoy-refuted",
          "decoy-error",
          "decoy-race-code",
          "decoy-dead",
          "half-tested",
          "myositis",
          "decoy-myositis-rash",
          "refractory",
          "decoy-first-agent",
          "organs",
          "decoy-organs-done",
          "srp-undertreated",
          "decoy-srp-rituximab",
          "methotrexate-daily",
          "decoy-methotrexate-weekly",
          "cyclophosphamide",
          "decoy-cyclophosphamide-half",
          "statin",
          "decoy-statin-goes-on");

  /**
   * A patient.
   *
   * @param number 0 or more
   * @param story one of {@link #STORIES}, or {@code ordinary}
   * @param ordinaryResources how many measurements of no interest come with it
   */
  public MadeUp patient(int number, String story, int ordinaryResources) {
    Random random = new Random(seed * 1_000_003 + number);
    String id =
        String.format(java.util.Locale.ROOT, "%08x-%04x", random.nextInt(), number & 0xFFFF)
            + number;
    List<String> resources = new ArrayList<>();
    Ordinary.add(resources, id, random, ordinaryResources);
    List<String> mustBe = story(resources, id, story);
    LocalDate birth =
        LocalDate.of(2010 + random.nextInt(10), 1 + random.nextInt(12), 1 + random.nextInt(28));
    String more = story.equals("decoy-dead") ? ",'deceasedDateTime':'2024-05-05'" : "";
    return new MadeUp(
        id,
        story,
        mustBe,
        Fhir.patient(id, birth.toString(), random.nextBoolean() ? "female" : "male", more),
        resources);
  }

  private static String ck(String id, String value, String unit, String day) {
    return Fhir.observation(
        "ck-" + day + "-" + id, id, "final", CK, day, Fhir.quantity(value, unit));
  }

  private static String label(String id, String code) {
    return Fhir.condition("c-" + id, id, "confirmed", code, "2023-04-03");
  }

  private static String test(String id, String code, String name, String value) {
    return Fhir.observation(name + "-" + id, id, "final", code, "2024-02-02", value);
  }

  private static List<String> story(List<String> into, String id, String story) {
    List<String> none = List.of();
    List<String> found = List.of("dystrophy-untested");
    switch (story) {
      case "ordinary" -> {
        return none;
      }
      case "planted" -> {
        into.addAll(List.of(label(id, LGMD), ck(id, "8400", "U/L", "2023-05-01")));
        return found;
      }
      case "planted-kilo" -> {
        into.addAll(List.of(label(id, LGMD), ck(id, "8.4", "kU/L", "2023-05-01")));
        return found;
      }
      case "planted-katal" -> {
        into.addAll(List.of(label(id, LGMD), ck(id, "140", "ukat/L", "2023-05-01")));
        return found;
      }
      case "planted-icd" -> {
        into.addAll(
            List.of(
                label(id, coded(ICD, "G71.039", "Limb girdle muscular dystrophy, unspecified")),
                ck(id, "12000", "U/L", "2023-05-01"),
                ck(id, "90", "U/L", "2022-05-01")));
        return found;
      }
      case "planted-lost-order" -> {
        into.addAll(
            List.of(
                label(id, LGMD),
                ck(id, "8400", "U/L", "2023-05-01"),
                Fhir.request("o-" + id, id, HMGCR, "2024-01-01")));
        return found;
      }
      case "decoy-low-ck" ->
          into.addAll(List.of(label(id, LGMD), ck(id, "180", "U/L", "2023-05-01")));
      case "decoy-low-katal" ->
          into.addAll(List.of(label(id, LGMD), ck(id, "2.5", "ukat/L", "2023-05-01")));
      case "decoy-no-label" -> into.add(ck(id, "8400", "U/L", "2023-05-01"));
      case "decoy-tested" ->
          into.addAll(
              List.of(
                  label(id, LGMD),
                  ck(id, "8400", "U/L", "2023-05-01"),
                  test(id, HMGCR, "h", NEGATIVE),
                  test(id, SRP, "s", NEGATIVE)));
      case "decoy-ordered" ->
          into.addAll(
              List.of(
                  label(id, LGMD),
                  ck(id, "8400", "U/L", "2023-05-01"),
                  Fhir.request("o1-" + id, id, HMGCR, "2026-11-01"),
                  Fhir.request("o2-" + id, id, SRP, "2026-11-01")));
      case "decoy-variant" ->
          into.addAll(
              List.of(
                  label(id, LGMD),
                  ck(id, "8400", "U/L", "2023-05-01"),
                  test(
                      id,
                      coded(LOINC, "69548-6", "Genetic variant assessment"),
                      "v",
                      Fhir.answer("LA9633-4", "Present")
                          + ",'component':[{'code':"
                          + coded(LOINC, "53037-8", "Genetic variation clinical significance [Imp]")
                          + ","
                          + Fhir.answer("LA6668-3", "Pathogenic")
                          + "}]")));
      case "decoy-gene-named" ->
          into.addAll(
              List.of(
                  label(
                      id,
                      coded(
                          ICD,
                          "G71.033",
                          "Limb girdle muscular dystrophy due to dysferlin dysfunction")),
                  ck(id, "8400", "U/L", "2023-05-01")));
      case "decoy-refuted" ->
          into.addAll(
              List.of(
                  Fhir.condition("c-" + id, id, "refuted", LGMD, "2023-04-03"),
                  ck(id, "8400", "U/L", "2023-05-01")));
      case "decoy-error" ->
          into.addAll(
              List.of(
                  label(id, LGMD),
                  Fhir.observation(
                      "k-" + id,
                      id,
                      "entered-in-error",
                      CK,
                      "2023-05-01",
                      Fhir.quantity("8400", "U/L"))));
      case "decoy-race-code" ->
          into.addAll(
              List.of(
                  label(id, LGMD),
                  Fhir.observation(
                      "k-" + id,
                      id,
                      "final",
                      coded("urn:oid:2.16.840.1.113883.6.238", "2157-6", "Guatemalan"),
                      "2023-05-01",
                      Fhir.quantity("8400", "U/L"))));
      case "decoy-dead" ->
          into.addAll(List.of(label(id, LGMD), ck(id, "8400", "U/L", "2023-05-01")));
      case "half-tested" -> {
        into.addAll(
            List.of(
                label(id, LGMD),
                ck(id, "8400", "U/L", "2023-05-01"),
                test(id, SRP, "s", NEGATIVE)));
        return List.of("dystrophy-half-tested");
      }
      default -> {
        return Treated.story(into, id, story);
      }
    }
    return none;
  }

  /** Patients with a treatment, or a diagnosis of myositis. */
  private static final class Treated {
    private static final String POLYMYOSITIS = coded(SNOMED, "31384009", "Polymyositis (disorder)");
    private static final String DERMATOMYOSITIS =
        coded(SNOMED, "396230008", "Dermatomyositis (disorder)");
    private static final String CYCLOPHOSPHAMIDE = coded(RXNORM, "3002", "cyclophosphamide");
    private static final String ATORVASTATIN = coded(RXNORM, "83367", "atorvastatin");
    private static final String DAILY =
        "{'timing':{'repeat':{'frequency':1,'period':1,'periodUnit':'d'}}}";
    private static final String WEEKLY =
        "{'timing':{'repeat':{'frequency':1,'period':1,'periodUnit':'wk'}}}";

    static List<String> story(List<String> into, String id, String story) {
      switch (story) {
        case "myositis" -> {
          into.addAll(List.of(label(id, POLYMYOSITIS), ck(id, "9000", "U/L", "2025-05-01")));
          return List.of("myositis-no-rash-untested");
        }
        case "decoy-myositis-rash" -> {
          into.addAll(
              List.of(
                  label(id, POLYMYOSITIS),
                  ck(id, "9000", "U/L", "2025-05-01"),
                  Fhir.condition(
                      "r-" + id,
                      id,
                      "confirmed",
                      coded("http://human-phenotype-ontology.org", "HP:0040324", "Heliotrope rash"),
                      "2025-04-01")));
          return List.of();
        }
        case "refractory", "decoy-first-agent" -> {
          String day = story.equals("refractory") ? "2025-06-01" : "2025-01-20";
          into.addAll(
              List.of(
                  label(id, DERMATOMYOSITIS),
                  Fhir.order("p-" + id, id, "active", PREDNISONE, "2024-12-01", ""),
                  Fhir.order("m-" + id, id, "active", MTX, "2025-01-01", WEEKLY),
                  ck(id, "3000", "U/L", day)));
          return story.equals("refractory") ? List.of("refractory-untested") : List.of();
        }
        case "organs", "decoy-organs-done" -> {
          into.add(test(id, HMGCR, "h", POSITIVE));
          String first =
              story.equals("organs")
                  ? ""
                  : coded(
                      "https://sarcolemma.org/fhir/CodeSystem/concept",
                      "proc_swallow",
                      "Swallowing study");
          into.add(
              Fhir.procedure(
                  "e-" + id,
                  id,
                  "completed",
                  coded(SNOMED, "40701008", "Echocardiography"),
                  "2025-01-01"));
          if (!first.isEmpty()) {
            into.add(Fhir.procedure("w-" + id, id, "completed", first, "2025-01-01"));
            into.add(
                Fhir.procedure(
                    "l-" + id,
                    id,
                    "completed",
                    coded(SNOMED, "23426006", "Measurement of respiratory function"),
                    "2025-01-01"));
          }
          return story.equals("organs") ? List.of("imnm-organs-unexamined") : List.of();
        }
        case "srp-undertreated", "decoy-srp-rituximab" -> {
          into.addAll(
              List.of(
                  test(id, SRP, "s", POSITIVE),
                  Fhir.order("p-" + id, id, "active", PREDNISONE, "2025-12-01", ""),
                  Fhir.order("m-" + id, id, "active", MTX, "2026-01-01", WEEKLY)));
          if (story.equals("srp-undertreated")) {
            return List.of("anti-srp-undertreated", "imnm-organs-unexamined");
          }
          into.add(
              Fhir.order(
                  "r-" + id, id, "active", coded(RXNORM, "121191", "rituximab"), "2026-02-01", ""));
          return List.of("imnm-organs-unexamined");
        }
        case "methotrexate-daily" -> {
          into.add(Fhir.order("m-" + id, id, "active", MTX, "2026-01-01", DAILY));
          return List.of("methotrexate-daily");
        }
        case "decoy-methotrexate-weekly" ->
            into.add(Fhir.order("m-" + id, id, "active", MTX, "2026-01-01", WEEKLY));
        case "cyclophosphamide", "decoy-cyclophosphamide-half" -> {
          // 36 kg and 100 cm are exactly 1 square metre
          into.add(
              Fhir.observation(
                  "w-" + id,
                  id,
                  "final",
                  coded(LOINC, "29463-7", "Body weight"),
                  "2025-01-01",
                  Fhir.quantity("36", "kg")));
          into.add(
              Fhir.observation(
                  "t-" + id,
                  id,
                  "final",
                  coded(LOINC, "8302-2", "Body height"),
                  "2025-01-01",
                  Fhir.quantity("100", "cm")));
          int doses = story.equals("cyclophosphamide") ? 8 : 7;
          for (int dose = 1; dose <= doses; dose++) {
            into.add(
                Fhir.given(
                    "g" + dose + "-" + id, id, CYCLOPHOSPHAMIDE, "2025-0" + dose + "-05", "750"));
          }
          return story.equals("cyclophosphamide")
              ? List.of("cyclophosphamide-near-limit")
              : List.of();
        }
        case "statin", "decoy-statin-goes-on" -> {
          boolean stopped = story.equals("statin");
          into.addAll(
              List.of(
                  label(id, coded(ICD, "G72.0", "Drug-induced myopathy")),
                  Fhir.order(
                      "a-" + id,
                      id,
                      stopped ? "stopped" : "active",
                      ATORVASTATIN,
                      "2024-01-01",
                      stopped
                          ? "{'timing':{'repeat':{'boundsPeriod':{'start':'2024-01-01','end':'2024-06-01'}}}}"
                          : ""),
                  ck(id, "4000", "U/L", "2025-01-01")));
          return stopped ? List.of("statin-stopped-high-ck") : List.of();
        }
        default -> throw new IllegalArgumentException("no story '" + story + "'");
      }
      return List.of();
    }
  }
}
