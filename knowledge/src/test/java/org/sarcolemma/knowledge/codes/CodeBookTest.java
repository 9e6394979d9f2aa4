package org.sarcolemma.knowledge.codes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Assay;

/** What codes mean, against the names their vocabularies give them. */
class CodeBookTest {
  private static final CodeBook BOOK = CodeBook.shipped(KnowledgeFiles.load());

  private static CodedConcept concept(String uri, String code) {
    return BOOK.concept(uri, code).orElseThrow();
  }

  /**
   * Names of the vocabularies: HPO "Proximal muscle weakness", SNOMED CT "Dysphagia", and so on.
   */
  @ParameterizedTest
  @CsvSource({
    "http://human-phenotype-ontology.org, HP:0003701, SIGN, proximal_weakness",
    "http://purl.obolibrary.org/obo/hp.owl, HP:0003691, SIGN, scapular_winging",
    "http://snomed.info/sct, 40739000, SIGN, dysphagia",
    "urn:oid:2.16.840.1.113883.6.96, 40739000, SIGN, dysphagia",
    "http://snomed.info/sct, 55464009, SIGN, associated_ctd",
    "http://loinc.org, 2157-6, CK, ''",
    "http://loinc.org, 93493-5, ANTIBODY, anti_hmgcr_positive",
    "http://loinc.org, 33921-8, ANTIBODY, anti_srp_positive",
    "http://loinc.org, 6690-2, LOWERED, leukopenia",
    "http://www.whocc.no/atc, L04AX03, DRUG, immunosuppressed",
    "http://www.whocc.no/atc, C10AA07, EXPOSURE, statin_exposure",
    "http://snomed.info/sct, 78468005, LABEL, ''",
    "http://www.orpha.net, 263, LABEL, ''",
    "http://hl7.org/fhir/sid/icd-10-cm, G71.0, FAMILY, family_history_muscle_disease"
  })
  void codeSaysWhatItsVocabularySays(
      String uri, String code, CodeMeaning.Kind kind, String finding) {
    assertThat(concept(uri, code).meanings())
        .anyMatch(meaning -> meaning.kind() == kind && meaning.finding().equals(finding));
  }

  @Test
  void codeAloneIsNoCode() {
    assertThat(BOOK.concept("", "2157-6")).isEmpty();
    assertThat(BOOK.concept("urn:oid:2.16.840.1.113883.6.238", "2157-6")).isEmpty();
    assertThat(BOOK.concept("http://www.whocc.no/atc", "C10BA10")).isEmpty();
    assertThat(BOOK.concept("http://www.whocc.no/atc", "C10AA")).isPresent();
  }

  @Test
  void troponinTAndMhcOnLeucocytesAreNotReadAsTheirNeighbours() {
    assertThat(BOOK.conceptOf("HPO", "HP:0410174")).isEmpty();
    assertThat(BOOK.conceptOf("HPO", "HP:0031391")).isEmpty();
  }

  @Test
  void dystrophyOfAPhenotypeIsALabelAndNoBiopsy() {
    assertThat(BOOK.conceptOf("HPO", "HP:0003560").orElseThrow().is(CodeMeaning.Kind.SIGN))
        .isFalse();
  }

  @Test
  void methodStandsInTheNameOfTheTest() {
    assertThat(concept("http://loinc.org", "82424-3").assay()).isEqualTo(Assay.LINE_BLOT);
    assertThat(concept("http://loinc.org", "101220-2").assay()).isEqualTo(Assay.ELISA);
    assertThat(concept("http://loinc.org", "33921-8").assay()).isEqualTo(Assay.NOT_TOLD);
  }

  @Test
  void absenceOfANarrowerThingSaysNothing() {
    CodeMeaning narrower =
        concept("http://snomed.info/sct", "50920009").meanings().stream()
            .filter(meaning -> meaning.kind() == CodeMeaning.Kind.SIGN)
            .findFirst()
            .orElseThrow();

    assertThat(narrower.answer(Answer.ABSENT)).isEqualTo(Answer.UNKNOWN);
    assertThat(narrower.answer(Answer.PRESENT)).isEqualTo(Answer.PRESENT);
  }

  @Test
  void everyCodeIsFoundAgain() {
    assertThat(BOOK.concepts()).hasSizeGreaterThan(380);
    for (CodedConcept concept : BOOK.concepts()) {
      assertThat(BOOK.conceptOf(concept.system(), concept.code())).contains(concept);
    }
  }
}
