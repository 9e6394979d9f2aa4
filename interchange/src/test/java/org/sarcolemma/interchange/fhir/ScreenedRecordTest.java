package org.sarcolemma.interchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.knowledge.ScreenFile;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.screening.Hit;
import org.sarcolemma.screening.Screens;

/**
 * The untested child of the review, and children who differ from her in one thing each. What must
 * come out follows from the review and from what FHIR says the statuses mean.
 */
class ScreenedRecordTest {
  private static final Screens SCREENS = ScreenFile.load();
  private static final ChartReader CHARTS =
      new ChartReader(
          CodeBook.shipped(Records.KNOWLEDGE), ScreenFile.asked(KnowledgeSource.shipped()));
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final String GIRL =
      "{'resourceType':'Patient','id':'p','birthDate':'2014-06-01','gender':'female'}";

  private static final String ICD = "http://hl7.org/fhir/sid/icd-10-cm";
  private static final String SNOMED = "http://snomed.info/sct";
  private static final String LOINC = "http://loinc.org";
  private static final String LABEL =
      Records.condition("c", SNOMED, "78468005", "confirmed", "'recordedDate':'2023-04-03'");
  private static final String HIGH = ck(Records.units("8400", "U/L"));
  private static final String NEGATIVE =
      "'valueCodeableConcept':" + Records.coded(LOINC, "LA6577-6");
  private static final String POSITIVE =
      "'valueCodeableConcept':" + Records.coded(LOINC, "LA6576-8");

  private static String ck(String quantity) {
    return Records.ck("k", quantity, "'effectiveDateTime':'2023-05-01'");
  }

  private static String label(String system, String code) {
    return Records.condition("c", system, code, "confirmed", "'recordedDate':'2023-04-03'");
  }

  private static List<Hit> hits(String... resources) {
    return SCREENS.evaluate(
        CHARTS
            .read(
                "test",
                StrictJson.object("test", Records.bundle(GIRL, resources).replace('\'', '"')))
            .chart(),
        TODAY);
  }

  private static List<String> ids(String... resources) {
    return hits(resources).stream().map(Hit::screen).toList();
  }

  @Test
  @Tag("SR-50")
  void untestedChildIsFoundWithReasonsAndWhatIsMissing() {
    List<Hit> hits = hits(LABEL, HIGH);
    assertThat(hits).hasSize(1);
    Hit hit = hits.get(0);
    assertThat(hit.screen()).isEqualTo("dystrophy-untested");
    assertThat(hit.reasons())
        .containsExactly(
            "Diagnosis in the record: Limb-girdle muscular dystrophy, 2023-04-03",
            "Highest creatine kinase 8400 U/L, 2023-05-01");
    assertThat(hit.missing())
        .containsExactly(
            "genetic test: no result in this export",
            "anti-HMGCR: no record of a result in this export",
            "anti-SRP: no record of a result in this export");
    assertThat(hit.origins()).containsExactly("Condition/c", "Observation/k");
    assertThat(hit.sources()).contains("S-4-23");
    assertThat(hit.since().printed()).isEqualTo("2023-05-01");
  }

  static Stream<String> alsoFound() {
    return Stream.of(
        ck(Records.units("8.4", "kU/L")),
        ck(Records.units("140", "ukat/L")),
        ck(Records.units("8400", "[IU]/L")),
        ck(Records.units("8.4", "U/mL")),
        ck("'value':8400,'unit':'U/L'"),
        ck("'value':8400,'unit':'IU/L'"));
  }

  @ParameterizedTest
  @MethodSource
  void alsoFound(String ck) {
    assertThat(ids(LABEL, ck)).containsExactly("dystrophy-untested");
  }

  static Stream<Arguments> decoys() {
    return Stream.of(
        Arguments.of("CK within limits", LABEL, ck(Records.units("180", "U/L"))),
        Arguments.of("CK low in another unit", LABEL, ck(Records.units("2.5", "ukat/L"))),
        Arguments.of(
            "below a high figure", LABEL, ck(Records.units("8400", "U/L") + ",'comparator':'<'")),
        Arguments.of("no activity in a volume", LABEL, ck(Records.units("8400", "mg/dL"))),
        Arguments.of("no label", HIGH, HIGH),
        Arguments.of("gene named", label(ICD, "G71.033"), HIGH),
        Arguments.of("another disease", label(ICD, "G70.0"), HIGH),
        Arguments.of("code of no system", label("http://example.org", "78468005"), HIGH),
        Arguments.of(
            "CDC race 2157-6", LABEL, HIGH.replace(LOINC, "urn:oid:2.16.840.1.113883.6.238")),
        Arguments.of("refuted", Records.condition("c", SNOMED, "78468005", "refuted"), HIGH),
        Arguments.of(
            "entered in error",
            Records.condition("c", SNOMED, "78468005", "entered-in-error"),
            HIGH),
        Arguments.of(
            "CK entered in error",
            LABEL,
            HIGH.replace("'status':'final'", "'status':'entered-in-error'")),
        Arguments.of(
            "label of a sister",
            LABEL.replace("Condition", "FamilyMemberHistory").replace("subject", "patient"),
            HIGH),
        Arguments.of("CK of the future", LABEL, HIGH.replace("2023-05-01", "2027-05-01")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("decoys")
  void childWhoDiffersInOneThingIsNot(String name, String one, String other) {
    assertThat(ids(one, other)).isEmpty();
  }

  static Stream<Arguments> tested() {
    List<String> found = List.of("dystrophy-untested");
    return Stream.of(
        Arguments.of("final", NEGATIVE, "2024-01-01", List.of()),
        Arguments.of("final", "'valueString':'see letter'", "2024-01-01", List.of()),
        Arguments.of("registered", "'note':[]", "2026-11-01", List.of()),
        Arguments.of("preliminary", NEGATIVE, "2026-11-01", List.of()),
        Arguments.of("registered", NEGATIVE, "2024-01-01", found),
        Arguments.of("entered-in-error", NEGATIVE, "2024-01-01", found),
        Arguments.of("cancelled", NEGATIVE, "2024-01-01", found));
  }

  @ParameterizedTest(name = "{0}, {1}, {2}")
  @MethodSource("tested")
  void testedIsWhatHasAResultOrIsUnderWay(
      String status, String value, String day, List<String> expected) {
    String[] rest = {"'status':'" + status + "'", "'effectiveDateTime':'" + day + "'"};
    assertThat(
            ids(
                LABEL,
                HIGH,
                Records.observation("h", LOINC, "93493-5", value, rest),
                Records.observation("s", LOINC, "33921-8", value, rest)))
        .isEqualTo(expected);
  }

  @Test
  void oneOfTwoAntibodiesIsAQuestionOfItsOwn() {
    assertThat(ids(LABEL, HIGH, Records.observation("s", LOINC, "33921-8", NEGATIVE)))
        .containsExactly("dystrophy-half-tested");
    assertThat(ids(LABEL, HIGH, Records.observation("s", LOINC, "33921-8", POSITIVE)))
        .containsExactly("imnm-organs-unexamined");
  }

  @Test
  void orderWithoutResultIsLostAfterHalfAYear() {
    String order =
        "{'resourceType':'ServiceRequest','id':'o','status':'active','intent':'order','subject':{'reference':'Patient/p'},'authoredOn':'DATE','code':"
            + Records.coded(LOINC, "93493-5")
            + "}";
    assertThat(ids(LABEL, HIGH, order.replace("DATE", "2026-10-01")))
        .containsExactly("dystrophy-half-tested");
    assertThat(hits(LABEL, HIGH, order.replace("DATE", "2024-10-01")).get(0).reasons())
        .contains("anti-HMGCR was ordered (2024-10-01) and has no result in this export");
  }

  @Test
  void deadChildrenAreNotListed() {
    String dead = GIRL.replace("'gender'", "'deceasedDateTime':'2024-02-02','gender'");
    assertThat(
            SCREENS.evaluate(
                CHARTS
                    .read(
                        "test",
                        StrictJson.object(
                            "test", Records.bundle(dead, LABEL, HIGH).replace('\'', '"')))
                    .chart(),
                TODAY))
        .isEmpty();
  }

  @Test
  void variantDecides() {
    String variant =
        Records.observation(
            "v",
            LOINC,
            "69548-6",
            "'valueCodeableConcept':" + Records.coded(LOINC, "LA9633-4"),
            "'component':[{'code':"
                + Records.coded(LOINC, "53037-8")
                + ",'valueCodeableConcept':"
                + Records.coded(LOINC, "SIGNIFICANCE")
                + "}]");
    assertThat(ids(LABEL, HIGH, variant.replace("SIGNIFICANCE", "LA6668-3"))).isEmpty();
    assertThat(ids(LABEL, HIGH, variant.replace("SIGNIFICANCE", "LA26333-7")))
        .containsExactly("dystrophy-untested");
  }

  @Test
  @Tag("SR-23")
  void aVariantWhoseMeaningNobodyTellsKeepsTheChildOnTheList() {
    String variant =
        Records.observation(
            "v", LOINC, "69548-6", "'valueCodeableConcept':" + Records.coded(LOINC, "LA9633-4"));
    List<Hit> found = hits(LABEL, HIGH, variant);
    assertThat(found).extracting(Hit::screen).containsExactly("dystrophy-untested");
    assertThat(found.get(0).reasons())
        .anyMatch(reason -> reason.contains("variant found, its meaning not told"));
  }

  @Test
  void orderAndRepetitionDoNotMatter() {
    List<String> all =
        new ArrayList<>(
            List.of(LABEL, HIGH, ck(Records.units("180", "U/L")).replace("'k'", "'k2'")));
    List<Hit> expected = hits(all.toArray(String[]::new));
    all.addAll(List.copyOf(all));
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(all, new Random(seed));
      assertThat(hits(all.toArray(String[]::new))).isEqualTo(expected);
    }
  }
}
