package org.sarcolemma.server.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.Hypothesis;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.server.ShippedKnowledge;
import org.sarcolemma.server.answer.SourceWriter;

class EvidenceDeskTest {
  private static final Knowledge KNOWLEDGE = ShippedKnowledge.SARCOLEMMA.knowledge();
  private final EvidenceDesk desk = new EvidenceDesk(KNOWLEDGE, EvidenceBook.shipped());

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

  /** D0126: 6 false results of 370, 12 of 42 of them strong (Tansley 2020 and To 2020). */
  @Tag("SR-22")
  @Test
  void aShareOfATestSaysByWhichAssayAndOfWhichResults() {
    EvidenceView strong = desk.find("D0126").orElseThrow();
    assertThat(strong.lead()).isEqualTo("0.46% clearly positive, line blot");
    assertThat(strong.facts())
        .contains(
            Fact.of("Assay", "line blot"),
            Fact.of("Results counted", "positive results that are not weak"));
    assertThat(desk.find("D0127").orElseThrow().lead()).isEqualTo("1.2% weak positive, line blot");
    assertThat(desk.find("D0005").orElseThrow().facts()).contains(Fact.of("Assay", "not told"));
    assertThat(KNOWLEDGE.defining())
        .filteredOn(share -> !share.assay().isEmpty())
        .isNotEmpty()
        .allSatisfy(
            share ->
                assertThat(desk.find(share.id()).orElseThrow().lead())
                    .contains(SourceWriter.assay(share.assay())));
  }
}
