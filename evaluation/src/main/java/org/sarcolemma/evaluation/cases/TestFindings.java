package org.sarcolemma.evaluation.cases;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Findings that only a test can show, so that nobody knows them at the bedside even where a case
 * lists them among other or absent findings: biopsy findings by name (from {@code
 * biopsy-findings.txt}), electromyography, nerve conduction, spinal fluid, electroencephalography
 * and neuroimaging by the start of the name.
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

  private static final Set<String> BIOPSY = biopsy();

  private TestFindings() {}

  /** Whether the finding needs a test. */
  static boolean contains(String token) {
    return BIOPSY.contains(token) || STARTS.stream().anyMatch(token::startsWith);
  }

  private static Set<String> biopsy() {
    try (InputStream stream =
            Objects.requireNonNull(TestFindings.class.getResourceAsStream("biopsy-findings.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
