package org.sarcolemma.conformance.phenopacket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ga4gh.vrsatile.v1.GeneDescriptor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.phenopackets.schema.v2.Phenopacket;
import org.phenopackets.schema.v2.core.Age;
import org.phenopackets.schema.v2.core.Diagnosis;
import org.phenopackets.schema.v2.core.Disease;
import org.phenopackets.schema.v2.core.GenomicInterpretation;
import org.phenopackets.schema.v2.core.Individual;
import org.phenopackets.schema.v2.core.Interpretation;
import org.phenopackets.schema.v2.core.Measurement;
import org.phenopackets.schema.v2.core.MetaData;
import org.phenopackets.schema.v2.core.OntologyClass;
import org.phenopackets.schema.v2.core.PhenotypicFeature;
import org.phenopackets.schema.v2.core.Quantity;
import org.phenopackets.schema.v2.core.TimeElement;
import org.phenopackets.schema.v2.core.Value;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.CaseWords;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.NotUsed;
import org.sarcolemma.interchange.ReadPatient;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.interchange.fhir.FhirReader;
import org.sarcolemma.interchange.phenopacket.PhenopacketReader;
import org.sarcolemma.interchange.phenopacket.PhenopacketWriter;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.AntibodyResult;
import org.sarcolemma.patient.AntibodyState;
import org.sarcolemma.patient.Assay;
import org.sarcolemma.patient.GeneticResult;
import org.sarcolemma.patient.GeneticState;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Reading;
import org.sarcolemma.testkit.RandomPatients;
import org.sarcolemma.testkit.Seeds;

/** Packets made by the official classes are read, and ours are read by them. */
class PhenopacketTest {
  private static final Knowledge KNOWLEDGE = KnowledgeFiles.load();
  private static final CodeBook CODES = CodeBook.shipped(KNOWLEDGE);
  private static final PhenopacketReader READER =
      new PhenopacketReader(
          new FhirReader(KNOWLEDGE, CODES), new CaseWords(KnowledgeSource.shipped()));
  private static final PhenopacketWriter WRITER =
      new PhenopacketWriter(KNOWLEDGE, CODES, Instant.parse("2026-11-23T12:00:00Z"));

  private static OntologyClass term(String id) {
    return OntologyClass.newBuilder().setId(id).setLabel(id).build();
  }

  private static TimeElement age(String duration) {
    return TimeElement.newBuilder().setAge(Age.newBuilder().setIso8601Duration(duration)).build();
  }

  private static Phenopacket.Builder packet() {
    return Phenopacket.newBuilder()
        .setId("p")
        .setSubject(
            Individual.newBuilder()
                .setId("child")
                .setSexValue(1)
                .setTimeAtLastEncounter(age("P9Y6M")))
        .setMetaData(MetaData.newBuilder().setPhenopacketSchemaVersion("2.0"));
  }

  private static ReadPatient read(Phenopacket packet) throws InvalidProtocolBufferException {
    return READER.read("packet", StrictJson.object("packet", JsonFormat.printer().print(packet)));
  }

  @Test
  @Tag("SR-07")
  @Tag("SR-18")
  void featuresMeasurementsAndGenes() throws InvalidProtocolBufferException {
    ReadPatient read =
        read(
            packet()
                .addPhenotypicFeatures(
                    PhenotypicFeature.newBuilder()
                        .setType(term("HP:0003701"))
                        .setOnset(age("P7Y3M")))
                .addPhenotypicFeatures(
                    PhenotypicFeature.newBuilder().setType(term("HP:0000988")).setExcluded(true))
                .addPhenotypicFeatures(PhenotypicFeature.newBuilder().setType(term("HP:9999999")))
                .addMeasurements(
                    Measurement.newBuilder()
                        .setAssay(term("LOINC:2157-6"))
                        .setValue(
                            Value.newBuilder()
                                .setQuantity(
                                    Quantity.newBuilder()
                                        .setUnit(term("UCUM:ukat/L"))
                                        .setValue(200))))
                .addDiseases(Disease.newBuilder().setTerm(term("MONDO:0016971")))
                .addInterpretations(
                    Interpretation.newBuilder()
                        .setDiagnosis(
                            Diagnosis.newBuilder()
                                .addGenomicInterpretations(
                                    GenomicInterpretation.newBuilder()
                                        .setInterpretationStatus(
                                            GenomicInterpretation.InterpretationStatus.CAUSATIVE)
                                        .setGene(GeneDescriptor.newBuilder().setSymbol("DYSF")))))
                .build());
    Patient girl = read.patient();

    assertThat(girl.answer("proximal_weakness")).isEqualTo(Answer.PRESENT);
    assertThat(girl.answer("rash_any")).isEqualTo(Answer.ABSENT);
    assertThat(girl.answer("variant_lgmd_dysf")).isEqualTo(Answer.PRESENT);
    assertThat(girl.quantities()).containsEntry("ck", Reading.exactly(12_000));
    assertThat(girl.onset().orElseThrow().years()).isEqualTo(7.25);
    assertThat(read.notUsed())
        .extracting(NotUsed::item)
        .contains("Condition/phenotypicFeatures-2", "Condition/diseases-0");
  }

  @Test
  void ageAtLastEncounterStandsInForTheOnset() throws InvalidProtocolBufferException {
    ReadPatient read = read(packet().build());

    assertThat(read.patient().onset().orElseThrow().years()).isEqualTo(9.5);
    assertThat(read.notUsed()).extracting(NotUsed::item).contains("age at onset");
  }

  @Test
  void anotherVersionIsRefused() {
    String one =
        "{\"phenotypicFeatures\":[{\"type\":{\"id\":\"HP:0000988\"},\"negated\":true}],"
            + "\"metaData\":{\"phenopacketSchemaVersion\":\"VERSION\"}}";
    for (String version : List.of("1.0.0", "2.0", "")) {
      assertThatThrownBy(
              () -> READER.read("p", StrictJson.object("p", one.replace("VERSION", version))))
          .isInstanceOf(InputException.class);
    }
  }

  @ParameterizedTest
  @MethodSource(Seeds.EACH)
  void whatBothCanSayComesBack(long seed) throws InvalidProtocolBufferException {
    Patient child = sayable(new RandomPatients(KNOWLEDGE).anybody(Seeds.random(seed, "packet")));
    Patient tested =
        child
            .with("anti_srp_positive", AntibodyResult.of(AntibodyState.POSITIVE, Assay.LINE_BLOT))
            .with("anti_hmgcr_positive", AntibodyResult.of(AntibodyState.PENDING, Assay.ELISA))
            .with(GeneticResult.of(GeneticState.EXOME_NEGATIVE));

    assertThat(throughOfficialClasses(child)).isEqualTo(child);
    assertThat(throughOfficialClasses(tested)).isEqualTo(tested);
  }

  /** Written by us, parsed strictly and printed again by the official classes, read by us. */
  private static Patient throughOfficialClasses(Patient patient)
      throws InvalidProtocolBufferException {
    String ours = WRITER.write(new ReadPatient("x", patient, List.of()));
    Phenopacket.Builder official = Phenopacket.newBuilder();
    JsonFormat.parser().merge(ours, official);
    return read(official.build()).patient();
  }

  /**
   * Without what a packet has no room for: bands, yes or no to a figure, a group without an age.
   */
  private static Patient sayable(Patient patient) {
    TreeMap<String, Reading> exact = new TreeMap<>(patient.quantities());
    exact.entrySet().removeIf(q -> !q.getValue().exact() || incredible(q));
    TreeMap<String, Answer> findings = new TreeMap<>(patient.findings());
    findings.keySet().removeAll(KNOWLEDGE.quantities().keySet());
    return new Patient(
        patient.onset().isPresent() ? patient.ageGroup() : AgeGroup.UNKNOWN,
        patient.onset(),
        patient.sex(),
        findings,
        exact,
        patient.antibodies(),
        patient.genetics());
  }

  private static boolean incredible(Map.Entry<String, Reading> measured) {
    return Optional.ofNullable(KNOWLEDGE.quantities().get(measured.getKey()))
        .filter(
            model ->
                measured.getValue().low() >= model.lowest()
                    && measured.getValue().low() <= model.highest())
        .isEmpty();
  }
}
