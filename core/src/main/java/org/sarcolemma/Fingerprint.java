package org.sarcolemma;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.sarcolemma.patient.AntibodyResult;
import org.sarcolemma.patient.GeneticResult;
import org.sarcolemma.patient.GeneticState;
import org.sarcolemma.patient.Patient;

/** A short text that is the same exactly when patient and setting are the same (SR-53). */
final class Fingerprint {
  private Fingerprint() {}

  static String of(Patient patient, String setting) {
    StringBuilder text = new StringBuilder(setting);
    text.append('\n').append(patient.ageGroup()).append('\n').append(patient.sex());
    patient.onset().ifPresent(age -> text.append("\nonset ").append(age.years()));
    patient
        .findings()
        .forEach((id, answer) -> text.append('\n').append(id).append(' ').append(answer));
    patient
        .quantities()
        .forEach(
            (id, reading) ->
                text.append('\n')
                    .append(id)
                    .append(' ')
                    .append(reading.low())
                    .append(' ')
                    .append(reading.high()));
    patient.antibodies().forEach((id, result) -> antibody(text, id, result));
    GeneticResult genetics = patient.genetics();
    if (genetics.state() != GeneticState.NOT_DONE) {
      text.append("\ngenetics ").append(genetics.state()).append(' ').append(genetics.open());
      text.append(' ').append(genetics.covered());
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static void antibody(StringBuilder text, String id, AntibodyResult result) {
    text.append('\n').append(id).append(' ').append(result.state()).append(' ');
    text.append(result.assay()).append(' ').append(result.printed().length()).append(' ');
    text.append(result.printed());
    result.date().ifPresent(day -> text.append(' ').append(day));
  }
}
