package org.sarcolemma.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcolemma.knowledge.FollowUpFile;
import org.sarcolemma.registry.audit.Access;
import org.sarcolemma.registry.audit.AuditAction;
import org.sarcolemma.registry.audit.AuditEntry;
import org.sarcolemma.registry.audit.Purpose;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.research.Cohort;
import org.sarcolemma.registry.research.CohortIndex;
import org.sarcolemma.registry.research.ExportFormat;
import org.sarcolemma.registry.research.OutcomeCurves;
import org.sarcolemma.registry.research.Trait;
import org.sarcolemma.registry.research.Vocabulary;
import org.sarcolemma.registry.store.StoreAddress;

/** What is counted is what the events say, also after more of them. */
class CohortIndexTest {
  private static final Access RESEARCHER = new Access("r", Purpose.RESEARCH);

  private final CohortIndex index =
      new CohortIndex(
          new OutcomeCurves(FollowUpFile.load(), Set.of("prednisone")),
          Map.of("prednisone", "prednisone", "deltasone", "prednisone"));

  @Test
  void newEventsAreCountedAndTheQuestionIsInTheTrail(@TempDir Path folder) {
    try (Registry registry = Registry.open(StoreAddress.folder(folder), Made.CLOCK)) {
      Session doctor = registry.as(Made.DOCTOR);
      Session researcher = registry.as(RESEARCHER);
      assertThat(cohort(researcher, Map.of()).children()).hasValue(0);
      for (int i = 0; i < 30; i++) {
        Made.girl(doctor, "c" + i);
      }
      assertThat(cohort(researcher, Map.of()).children()).hasValue(30);
      assertThat(researcher.cohorts(index, Map.of()).choices(Trait.DRUG)).isEmpty();
      for (int i = 0; i < 15; i++) {
        doctor.add(
            "c" + i,
            Optional.empty(),
            List.of(
                Made.event(
                    EventKind.TREATMENT,
                    Made.TODAY,
                    "{\"drug\":\"deltasone\",\"action\":\"start\"}"),
                Made.event(
                    EventKind.FINDING,
                    Made.TODAY,
                    "{\"finding\":\"anti_srp_positive\",\"answer\":\"present\"}")));
      }
      assertThat(cohort(researcher, Map.of(Trait.DRUG, "prednisone")).children()).hasValue(15);
      assertThat(cohort(researcher, Map.of(Trait.ANTIBODY, "srp")).children()).hasValue(15);
      assertThat(cohort(researcher, Map.of(Trait.ANTIBODY, "untested")).children()).hasValue(15);
      assertThat(cohort(researcher, Map.of(Trait.ANTIBODY, "negative")).children()).hasValue(0);
      List<String> asked = new ArrayList<>();
      doctor.audit(
          Optional.empty(),
          link -> {
            AuditEntry entry = AuditEntry.read("trail", link.line());
            if (entry.action() == AuditAction.COUNT) {
              asked.add(entry.detail());
            }
          });
      assertThat(asked).contains("cohort, antibody = srp", "cohort, drug = prednisone");
    }
  }

  private Cohort cohort(Session session, Map<Trait, String> wanted) {
    return session.cohorts(index, wanted).cohort(wanted);
  }

  @Test
  void everyFormatIsWritten(@TempDir Path folder) {
    try (Registry registry = Registry.open(StoreAddress.folder(folder), Made.CLOCK)) {
      Made.girl(registry.as(Made.DOCTOR), "c1");
      Map<String, byte[]> files =
          registry
              .as(RESEARCHER)
              .research(new Vocabulary(Set.of("mmt8", "ck"), Set.of(), Set.of()), Optional.empty())
              .files(EnumSet.of(ExportFormat.PARQUET));
      assertThat(files.keySet())
          .containsExactly(
              "child.parquet",
              "measurement.parquet",
              "finding.parquet",
              "treatment.parquet",
              "left-out.csv");
    }
  }
}
