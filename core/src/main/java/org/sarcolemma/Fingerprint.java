package org.sarcolemma;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
