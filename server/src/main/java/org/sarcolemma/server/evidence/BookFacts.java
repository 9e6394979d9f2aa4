package org.sarcolemma.server.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.Reference;
import org.sarcolemma.knowledge.coverage.CarrierKind;
import org.sarcolemma.knowledge.coverage.ClaimLink;
import org.sarcolemma.knowledge.coverage.ReferenceNote;

/** Lines of an evidence page that come from the book: notes, disagreements, what carries what. */
final class BookFacts {
  private final Knowledge knowledge;
  private final EvidenceBook book;

  BookFacts(Knowledge knowledge, EvidenceBook book) {
    this.knowledge = knowledge;
    this.book = book;
  }

  /** Everything the book says on the page of an id. */
  List<Fact> of(String id) {
    List<Fact> facts = new ArrayList<>();
    if (knowledge.claims().containsKey(id)) {
      book.coverage().links(id).forEach(link -> carriedBy(link, facts));
    }
    knowledge.rows().row(id).ifPresent(row -> statements(CarrierKind.ROW, row.id(), facts));
    knowledge
        .recommendations()
        .forEach(
            advice -> {
              if (advice.tests().contains(id)) {
                statements(CarrierKind.RECOMMENDATION, advice.id(), facts);
              }
            });
    book.notes().stream().filter(note -> note.belongsTo(id)).forEach(note -> note(note, facts));
    return facts;
  }

  private static void carriedBy(ClaimLink link, List<Fact> facts) {
    if (link.kind().isEmpty()) {
      facts.add(Fact.of("Asks for nothing", link.says()));
      return;
    }
    CarrierKind kind = link.kind().orElseThrow();
    String text = kind.label() + " " + link.carrier() + ": “" + link.says() + "”";
    boolean page =
        switch (kind) {
          case ROW, FINDING, TEST, DISEASE, SILENT -> true;
          default -> false;
        };
    facts.add(page ? Fact.linked("Carried by", text, link.carrier()) : Fact.of("Carried by", text));
    if (!link.differs().isEmpty()) {
      facts.add(Fact.of("Where the figure differs", link.differs()));
    }
  }

  private void statements(CarrierKind kind, String id, List<Fact> facts) {
    for (String claim : book.coverage().carriedBy(kind, id)) {
      facts.add(Fact.linked("Statement of the review", book.coverage().statement(claim), claim));
    }
  }

  private void note(ReferenceNote note, List<Fact> facts) {
    facts.add(Fact.of(note.disagreement() ? "Sources disagree" : "Also known", note.text()));
    if (note.disagreement()) {
      facts.add(Fact.of("What is used here", note.use()));
    }
    for (String reference : note.references()) {
      Optional.ofNullable(knowledge.references().get(reference))
          .map(Reference::citation)
          .ifPresent(citation -> facts.add(Fact.linked("Quoted there", citation, reference)));
    }
    note.explains().stream()
        .filter(knowledge.claims()::containsKey)
        .filter(claim -> !note.about().contains(claim))
        .limit(1)
        .forEach(
            claim ->
                facts.add(
                    Fact.linked(
                        "Statement of the review", book.coverage().statement(claim), claim)));
  }
}
