package org.sarcolemma.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcolemma.Sarcolemma;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.AntibodyState;
import org.sarcolemma.patient.Assay;
import org.sarcolemma.patient.Patient;

class RandomPatientsTest {
  private static final Knowledge KNOWLEDGE = KnowledgeFiles.load();
  private static final RandomPatients PATIENTS = new RandomPatients(KNOWLEDGE);

  @ParameterizedTest
  @MethodSource(Seeds.EACH)
  void aSeedIsAPatient(long seed) {
    assertThat(PATIENTS.anybody(Seeds.random(seed, "patient")))
        .isEqualTo(PATIENTS.anybody(Seeds.random(seed, "patient")));
  }

  @ParameterizedTest
  @MethodSource(Seeds.EACH)
  void noPatientContradictsItself(long seed) {
    Patient patient = PATIENTS.anybody(Seeds.random(seed, "contradiction"));
    assertThat(new Sarcolemma(KNOWLEDGE).contradictions(patient)).isEmpty();
  }

  @Test
  void allSortsOfPatientsCome() {
    Set<AgeGroup> groups = new HashSet<>();
    Set<String> findings = new HashSet<>();
    Set<String> quantities = new HashSet<>();
    Set<String> settings = new HashSet<>();
    for (int seed = 0; seed < 1_000; seed++) {
      var random = Seeds.random(seed, "sorts");
      Patient patient = PATIENTS.anybody(random);
      groups.add(patient.ageGroup());
      findings.addAll(patient.findings().keySet());
      quantities.addAll(patient.quantities().keySet());
      settings.add(PATIENTS.setting(random));
      assertThat(PATIENTS.child(random).ageGroup()).isEqualTo(AgeGroup.CHILD);
    }
    assertThat(groups).containsExactlyInAnyOrder(AgeGroup.values());
    assertThat(findings).hasSizeGreaterThan(KNOWLEDGE.findings().size() * 9 / 10);
    assertThat(quantities).contains("ck", "onset_tempo");
    assertThat(settings).isEqualTo(KNOWLEDGE.settings().keySet());
  }

  @Test
  void everyStateOfAnAntibodyAndEveryAssayIsMade() {
    Set<AntibodyState> states = new HashSet<>();
    Set<Assay> assays = new HashSet<>();
    for (int seed = 0; seed < 1_000; seed++) {
      PATIENTS
          .anybody(Seeds.random(seed, "assays"))
          .antibodies()
          .values()
          .forEach(
              result -> {
                states.add(result.state());
                assays.add(result.assay());
              });
    }
    assertThat(states)
        .containsExactlyInAnyOrder(
            AntibodyState.PENDING,
            AntibodyState.NEGATIVE,
            AntibodyState.WEAK_POSITIVE,
            AntibodyState.POSITIVE);
    assertThat(assays).containsExactlyInAnyOrder(Assay.values());
  }
}
