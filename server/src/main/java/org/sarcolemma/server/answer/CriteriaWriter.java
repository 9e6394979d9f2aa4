package org.sarcolemma.server.answer;

import java.util.Optional;
import org.sarcolemma.Assessment;
import org.sarcolemma.criteria.CriteriaCatalogue;
import org.sarcolemma.criteria.CriteriaVerdict;
import org.sarcolemma.criteria.EditionCard;
import org.sarcolemma.criteria.ItemResult;
import org.sarcolemma.criteria.ItemState;
import org.sarcolemma.criteria.Points;
import org.sarcolemma.criteria.ScoreEdition;
import org.sarcolemma.criteria.Standing;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.Reference;
import org.sarcolemma.server.wording.CriteriaWords;

/** Says what published criteria say. */
final class CriteriaWriter {
  private final Knowledge knowledge;

  CriteriaWriter(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  CriteriaView view(Assessment assessment) {
    CriteriaCatalogue catalogue = knowledge.criteria();
    return new CriteriaView(
        CriteriaCatalogue.PURPOSE,
        catalogue.lowered(assessment.patient(), assessment.criteria()).orElse(""),
        assessment.criteria().stream().map(this::set).toList(),
        catalogue.notEncoded().stream()
            .map(set -> new NotUsedView(set.label(), set.because()))
            .toList());
  }

  private CriteriaView.SetView set(CriteriaVerdict verdict) {
    EditionCard card = verdict.card();
    Optional<Reference> reference =
        Optional.ofNullable(knowledge.references().get(card.reference()));
    return new CriteriaView.SetView(
        card.id(),
        card.label(),
        CriteriaWords.of(verdict.verdict()),
        CriteriaWords.counted(verdict),
        CriteriaWords.behind(verdict),
        CriteriaWords.possible(verdict),
        CriteriaWords.probability(verdict),
        subgroups(verdict),
        verdict.prescribed() ? "" : "Shown for comparison: the rule prescribes the other version.",
        card.note(),
        (card.standing() == Standing.SEEN ? "Checked: " : "Checked in part: ") + card.seenIn(),
        reference.map(Reference::citation).orElse(card.reference()),
        reference.flatMap(Reference::link).orElse(""),
        verdict.items().stream().map(item -> item(verdict, item)).toList());
  }

  private String subgroups(CriteriaVerdict verdict) {
    String note =
        knowledge.criteria().score(verdict.card().id()).map(ScoreEdition::subgroupNote).orElse("");
    return verdict.subgroup().map(groups -> CriteriaWords.labels(groups) + ". " + note).orElse("");
  }

  private static CriteriaView.ItemView item(CriteriaVerdict verdict, ItemResult item) {
    boolean open = item.state() == ItemState.NOT_ASSESSED;
    return new CriteriaView.ItemView(
        item.item().label(),
        CriteriaWords.of(item.state()),
        item.points().equals(Points.NONE) ? "" : item.points().toString(),
        open && verdict.deciding().contains(item.item().id()),
        item.item().reading());
  }
}
