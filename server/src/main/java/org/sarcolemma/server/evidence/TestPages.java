package org.sarcolemma.server.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.guidance.MedicalTest;
import org.sarcolemma.guidance.Recommendation;

/** The evidence page of a test: what it shows, what it costs the child, who advises it. */
final class TestPages {
  private final Knowledge knowledge;

  TestPages(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  Optional<EvidenceView> find(String id) {
    return Optional.ofNullable(knowledge.tests().get(id)).map(this::page);
  }

  private EvidenceView page(MedicalTest test) {
    List<Fact> facts = new ArrayList<>();
    for (String finding : test.reveals()) {
      facts.add(Fact.linked("Shows", knowledge.label(finding), finding));
    }
    facts.add(Fact.of("Result in", test.daysLow() + " to " + test.daysHigh() + " days"));
    facts.add(
        Fact.of(
            "Burden for the child", test.burden() + " of 5 (1 a blood sample, 5 an operation)"));
    if (!test.note().isEmpty()) {
      facts.add(Fact.of("Remark", test.note()));
    }
    facts.add(Fact.linked("Burden stands on", knowledge.label(test.reference()), test.reference()));
    for (Recommendation advice : knowledge.recommendations()) {
      if (advice.tests().contains(test.id())) {
        facts.add(Fact.of("Advised", advice.text()));
        facts.add(Fact.of("How firm", advice.thin()));
      }
    }
    return EvidenceView.withoutRows("Test", test.id(), test.label(), "", facts);
  }
}
