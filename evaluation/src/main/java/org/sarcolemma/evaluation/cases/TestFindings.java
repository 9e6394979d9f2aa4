package org.sarcolemma.evaluation.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Findings that only a test can show, so that nobody knows them at the bedside even where a case
 * lists them among other or absent findings: everything that the case vocabulary of the knowledge
 * module lists as pathology, and electromyography, nerve conduction, spinal fluid,
 * electroencephalography and neuroimaging by the start of the name.
 */
final class TestFindings {
  private static final Set<String> STARTS =
      Set.of(
          "emg_",
          "ncv_",
          "csf_",
          "spine_mri",
          "interictal",
          "abnormal_nerve_conduction",
          "decreased_motor_nerve",
          "cerebellar_",
          "cerebral_",
          "short_corpus");

  private static final String VOCABULARY = "/knowledge/cases/vocabulary.json";

  /** Seen without a biopsy, whatever else it may be called there. */
  private static final String WASTING = "atrophy";

  private static final Set<String> BIOPSY = biopsy();

  private TestFindings() {}

  /** Whether the finding needs a test. */
  static boolean contains(String token) {
    return BIOPSY.contains(token) || STARTS.stream().anyMatch(token::startsWith);
  }

  private static Set<String> biopsy() {
    try (InputStream vocabulary =
        Objects.requireNonNull(
            TestFindings.class.getResourceAsStream(VOCABULARY), VOCABULARY + " is missing")) {
      Set<String> tokens = new HashSet<>();
      for (JsonNode token : new ObjectMapper().readTree(vocabulary).path("pathology")) {
        tokens.add(token.textValue());
      }
      tokens.remove(WASTING);
      return Set.copyOf(tokens);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
