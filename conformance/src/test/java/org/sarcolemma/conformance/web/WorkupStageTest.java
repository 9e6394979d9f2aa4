package org.sarcolemma.conformance.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sarcolemma.evaluation.cases.CaseFile;
import org.sarcolemma.evaluation.cases.PublishedCase;
import org.sarcolemma.evaluation.cases.Stage;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.CaseReader;
import org.sarcolemma.interchange.ReadPatient;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.server.published.PublishedChild;
import org.sarcolemma.server.published.PublishedChildren;

/** The published children on the start page are known as they are at the stage that is scored. */
class WorkupStageTest {
  @Test
  void aPublishedChildIsWhatTheEvaluationSeesAtTheWorkUp() throws IOException {
    Knowledge knowledge = KnowledgeFiles.load();
    PublishedChildren published = PublishedChildren.load(knowledge);
    CaseReader reader = new CaseReader(knowledge);
    CaseFile file = shipped();
    List<PublishedCase> scored = file.scoredAt(Stage.WORKUP);
    List<ObjectNode> views = file.views(Stage.WORKUP);
    assertThat(scored).hasSize(136);
    for (int i = 0; i < scored.size(); i++) {
      ReadPatient seen = reader.read("view", views.get(i));
      PublishedChild child = published.find(scored.get(i).id()).orElseThrow();
      assertThat(child.patient().findings()).as(child.id()).isEqualTo(seen.patient().findings());
      assertThat(child.patient().quantities())
          .as(child.id())
          .isEqualTo(seen.patient().quantities());
      assertThat(child.patient().sex()).as(child.id()).isEqualTo(seen.patient().sex());
    }
  }

  private static CaseFile shipped() throws IOException {
    String name = "/knowledge/cases/published-cases.jsonl";
    try (InputStream in = requireNonNull(KnowledgeFiles.class.getResourceAsStream(name))) {
      return CaseFile.read(name, in);
    }
  }
}
