package org.sarcolemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.patient.Age;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Reading;
import org.sarcolemma.patient.Sex;

@Tag("SR-53")
class FingerprintTest {
  private static final Patient CHILD = Patient.unknown(AgeGroup.CHILD);

  private static Patient of(AgeGroup group, Optional<Age> onset, Sex sex) {
    return new Patient(group, onset, sex, new TreeMap<>(), new TreeMap<>());
  }

  @Test
  void everythingThatIsKnownChangesIt() {
    List<Patient> patients =
        List.of(
            CHILD,
            Patient.unknown(AgeGroup.ADULT),
            Patient.unknown(AgeGroup.UNKNOWN),
            of(AgeGroup.CHILD, Optional.empty(), Sex.FEMALE),
            of(AgeGroup.CHILD, Optional.empty(), Sex.MALE),
            of(AgeGroup.CHILD, Optional.of(new Age(9)), Sex.UNKNOWN),
            of(AgeGroup.CHILD, Optional.of(new Age(9.5)), Sex.UNKNOWN),
            CHILD.with("rash", Answer.PRESENT),
            CHILD.with("rash", Answer.ABSENT),
            CHILD.with("rash", Answer.PRESENT).with("fever", Answer.ABSENT),
            CHILD.with("rash", Answer.ABSENT).with("fever", Answer.PRESENT),
            CHILD.with("ck", Reading.exactly(1000)),
            CHILD.with("ck", Reading.atLeast(1000)),
            CHILD.with("ck", Reading.between(1000, 1001)));
    Set<String> prints = new HashSet<>();
    for (Patient patient : patients) {
      prints.add(Fingerprint.of(patient, "clinic"));
      prints.add(Fingerprint.of(patient, "ward"));
    }
    assertThat(prints).hasSize(2 * patients.size());
  }

  @Test
  @Tag("SR-07")
  void anUnknownAnswerDoesNot() {
    assertThat(Fingerprint.of(CHILD.with("rash", Answer.UNKNOWN), "clinic"))
        .isEqualTo(Fingerprint.of(CHILD, "clinic"));
  }

  /** {@code printf 'clinic\nCHILD\nUNKNOWN\nrash PRESENT\nck 1000.0 Infinity' | sha256sum} */
  @Test
  void itIsTheHashOfThePatientWrittenOut() {
    Patient child = CHILD.with("rash", Answer.PRESENT).with("ck", Reading.atLeast(1000));
    assertThat(Fingerprint.of(child, "clinic"))
        .isEqualTo("sha256:4cdcdc60e7226541096615a505ab56e4f76c9f7c6855eb821f4c2c0236c4fbea");
  }
}
