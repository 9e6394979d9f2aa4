package org.sarcolemma.server.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.Hypothesis;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.server.ShippedKnowledge;

class EvidenceDeskTest {
  private static final Knowledge KNOWLEDGE = ShippedKnowledge.SARCOLEMMA.knowledge();
  private final EvidenceDesk desk = new EvidenceDesk(KNOWLEDGE);

  @Test
  void everyIdThatAPageLinksToHasAPage() {
    assertThat(KNOWLEDGE.rows().all()).extracting(FrequencyRow::id).allMatch(this::found);
    assertThat(KNOWLEDGE.claims().keySet()).allMatch(this::found);
    assertThat(KNOWLEDGE.references().keySet()).allMatch(this::found);
    assertThat(KNOWLEDGE.findings().values()).extracting(Finding::id).allMatch(this::found);
    assertThat(KNOWLEDGE.tree().nodes()).extracting(Hypothesis::id).allMatch(this::found);
    assertThat(KNOWLEDGE.defining()).extracting(share -> share.id()).allMatch(this::found);
    assertThat(desk.find("F9999")).isEmpty();
  }

  private boolean found(String id) {
    return desk.find(id).isPresent();
  }

  @Test
  void aRowShowsCountsPopulationLevelSourceAndWhetherItCounts() {
    EvidenceView row = desk.find("F0001").orElseThrow();
    assertThat(row.lead()).isEqualTo("64/84 (76%)");
    assertThat(row.facts())
        .extracting(Fact::term)
        .contains("Finding", "Disease", "In whom", "Kind of work", "Source", "Where in it");
    assertThat(row.verdict()).isNotBlank();
  }

  @Test
  void assumptionsAreNeverCited() {
    KNOWLEDGE.rows().all().stream()
        .filter(FrequencyRow::assumption)
        .forEach(
            row -> {
              EvidenceView view = desk.find(row.id()).orElseThrow();
              assertThat(view.assumption()).isTrue();
              assertThat(view.facts()).extracting(Fact::term).doesNotContain("Source");
            });
  }

  @Test
  void pooledFiguresOfAFindingCoverEveryDisease() {
    PooledWriter pooled = new PooledWriter(ShippedKnowledge.SARCOLEMMA);
    assertThat(pooled.of("scapular_winging")).hasSize(KNOWLEDGE.tree().leaves().size());
    assertThat(pooled.of("ck")).isEmpty();
    assertThat(pooled.of("F0001")).isEmpty();
  }
}
