package org.sarcolemma.server.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sarcolemma.evidence.Claim;
import org.sarcolemma.evidence.DefiningShare;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.Hypothesis;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.Population;
import org.sarcolemma.evidence.PriorShare;
import org.sarcolemma.evidence.QuantityModel;
import org.sarcolemma.evidence.Reference;
import org.sarcolemma.evidence.Setting;
import org.sarcolemma.guidance.Recommendation;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.server.answer.SourceWriter;
import org.sarcolemma.server.child.AntibodyChoices;
import org.sarcolemma.server.wording.Figure;
import org.sarcolemma.server.wording.Percent;

/** Finds what an id means and lays out everything known about it. */
public final class EvidenceDesk {
  private static final int MOST_ROWS = 250;
  private static final String NO_VERDICT = "";

  private final Knowledge knowledge;
  private final RowWriter rows;
  private final BookFacts told;
  private final DrugPages drugs;
  private final TestPages tests;

  /** A desk over one version of the knowledge. */
  public EvidenceDesk(Knowledge knowledge, EvidenceBook book) {
    this.knowledge = knowledge;
    this.told = new BookFacts(knowledge, book);
    this.drugs = new DrugPages(book);
    this.tests = new TestPages(knowledge);
    this.rows = new RowWriter(knowledge);
  }

  /**
   * The page of a row, statement, publication, finding, quantity, disease, test, drug or source of
   * doses; empty if unknown.
   */
  public Optional<EvidenceView> find(String id) {
    return page(id).map(view -> view.with(told.of(id)));
  }

  private Optional<EvidenceView> page(String id) {
    return knowledge
        .rows()
        .row(id)
        .map(this::row)
        .or(() -> definingShare(id).map(this::defining))
        .or(() -> Optional.ofNullable(knowledge.claims().get(id)).map(this::claim))
        .or(() -> Optional.ofNullable(knowledge.references().get(id)).map(this::reference))
        .or(() -> Optional.ofNullable(knowledge.quantities().get(id)).map(this::quantity))
        .or(() -> knowledge.finding(id).map(this::finding))
        .or(() -> knowledge.tree().indexOfDisease(id).map(this::disease))
        .or(() -> drugs.find(id))
        .or(() -> tests.find(id));
  }

  private EvidenceView row(FrequencyRow row) {
    RowView view = rows.view(row);
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.linked("Finding", view.findingLabel(), row.finding()));
    facts.add(Fact.linked("Disease", view.diseaseLabel(), view.disease()));
    facts.add(Fact.of("In whom", view.population()));
    facts.add(Fact.of("Kind of work", RowWriter.level(row.level())));
    source(row.reference(), row.assumption(), facts);
    add(facts, "Where in it", row.where());
    add(facts, "Remark", row.comment());
    if (!row.pair().isEmpty()) {
      facts.add(Fact.of("One end of a range", "counts half; the other end is the other half"));
    }
    String figure =
        view.percent().isEmpty() ? view.figure() : view.figure() + " (" + view.percent() + ")";
    return page(
        "Evidence row",
        row.id(),
        view.findingLabel() + " in " + view.diseaseLabel(),
        figure,
        row.counted() ? "Counted in the pooled figure." : "Not counted: " + row.notCountedBecause(),
        row.assumption(),
        facts,
        "Everything known of “" + view.findingLabel() + "” in " + view.diseaseLabel(),
        knowledge.rows().ofFinding(row.finding()).stream()
            .filter(other -> other.disease().equals(row.disease())));
  }

  private Optional<DefiningShare> definingShare(String id) {
    return knowledge.defining().stream().filter(share -> share.id().equals(id)).findFirst();
  }

  private String inWhich(DefiningShare share) {
    return share.hypothesis().equals(DefiningShare.ELSEWHERE)
        ? "any other disease"
        : rows.disease(share.hypothesis());
  }

  private EvidenceView defining(DefiningShare share) {
    Reference reference = knowledge.references().get(share.reference());
    boolean assumption = reference != null && reference.estimate();
    boolean elsewhere = share.hypothesis().equals(DefiningShare.ELSEWHERE);
    String disease = inWhich(share);
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.linked("Finding", rows.finding(share.finding()), share.finding()));
    facts.add(
        elsewhere
            ? Fact.of("Disease", disease)
            : Fact.linked("Disease", disease, rows.diseaseId(share.hypothesis())));
    boolean antibody =
        knowledge.finding(share.finding()).filter(AntibodyChoices::askedOf).isPresent();
    add(
        facts,
        "Assay",
        share.assay().isEmpty() && antibody ? "not told" : SourceWriter.assay(share.assay()));
    add(
        facts,
        "Results counted",
        switch (share.strength()) {
          case ANY -> antibody ? "all positive results" : "";
          case WEAK -> "weak positive results only";
          case POSITIVE -> "positive results that are not weak";
        });
    facts.add(Fact.of("Held as firmly as", Figure.of(share.patients()) + " patients"));
    source(share.reference(), assumption, facts);
    add(facts, "Remark", share.comment());
    return page(
        "Share of a defining test",
        share.id(),
        rows.finding(share.finding()) + " in " + disease,
        SourceWriter.share(share) + " " + SourceWriter.result(share),
        "Used as it stands: a finding that defines a disease is not pooled with its relatives.",
        assumption,
        facts,
        "Rows of the same finding",
        knowledge.rows().ofFinding(share.finding()).stream());
  }

  private void source(String id, boolean assumption, List<Fact> facts) {
    Reference reference = knowledge.references().get(id);
    if (reference == null) {
      facts.add(Fact.of("Source", id));
      return;
    }
    facts.add(Fact.linked(assumption ? "Stands on" : "Source", reference.citation(), id));
    reference.link().ifPresent(link -> facts.add(new Fact("Read it", link, Optional.of(link))));
  }

  private EvidenceView claim(Claim claim) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("Section of the review", claim.section()));
    facts.add(Fact.of("Kind", claim.kind()));
    add(facts, "In whom", inWhom(claim.population()));
    knowledge
        .tree()
        .indexOfDisease(claim.disease())
        .ifPresentOrElse(
            index ->
                facts.add(
                    Fact.linked(
                        "Disease",
                        knowledge.tree().node(index).label(),
                        knowledge.tree().node(index).id())),
            () -> add(facts, "About", claim.disease()));
    add(facts, "Figure", claim.figure());
    add(facts, "References of the review", claim.references());
    add(facts, "Our check", claim.notes());
    for (Recommendation advice : knowledge.recommendations()) {
      if (advice.claims().contains(claim.id())) {
        facts.add(Fact.of("Advice that rests on it", advice.text()));
      }
    }
    knowledge.references().values().stream()
        .filter(reference -> reference.kind().equals("review"))
        .findFirst()
        .ifPresent(review -> source(review.id(), false, facts));
    return page(
        "Statement of the review",
        claim.id(),
        "What the review says",
        claim.statement(),
        NO_VERDICT,
        false,
        facts,
        "",
        Stream.empty());
  }

  /** A population as written in the table of statements, in the words of the other pages. */
  private static String inWhom(String population) {
    for (Population known : Population.values()) {
      if (known.name().equalsIgnoreCase(population)) {
        return SourceWriter.population(known);
      }
    }
    return population;
  }

  private EvidenceView reference(Reference reference) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("Kind", reference.kind().replace('-', ' ')));
    reference.link().ifPresent(link -> facts.add(new Fact("Read it", link, Optional.of(link))));
    reference.doi().ifPresent(doi -> facts.add(Fact.of("DOI", doi)));
    reference.pmid().ifPresent(pmid -> facts.add(Fact.of("PubMed", pmid)));
    TreeSet<String> cohorts = new TreeSet<>(reference.cohorts().whole());
    cohorts.addAll(reference.cohorts().part());
    if (!cohorts.isEmpty()) {
      facts.add(
          Fact.of(
              "Shares patients with others of",
              String.join(", ", cohorts) + " (nobody is counted twice)"));
    }
    add(facts, "What was seen", reference.note());
    return page(
        reference.estimate() ? "Estimate of this project" : "Publication",
        reference.id(),
        reference.citation(),
        "",
        NO_VERDICT,
        reference.estimate(),
        facts,
        "Rows taken from it",
        knowledge.rows().ofReference(reference.id()).stream());
  }

  private EvidenceView finding(Finding finding) {
    List<Fact> facts = new ArrayList<>();
    add(facts, "How to ask or examine", finding.question());
    add(facts, "To a family", finding.plain());
    finding
        .test()
        .map(id -> knowledge.tests().get(id))
        .ifPresent(test -> facts.add(Fact.linked("Shown by", test.label(), test.id())));
    finding
        .group()
        .map(id -> knowledge.groups().get(id))
        .ifPresent(group -> facts.add(Fact.of("Travels with", group.label() + ": " + group.why())));
    for (DefiningShare share : knowledge.defining()) {
      if (share.finding().equals(finding.id())) {
        facts.add(
            Fact.linked(
                "As a test, in " + inWhich(share),
                SourceWriter.share(share) + " " + SourceWriter.result(share),
                share.id()));
      }
    }
    for (String general : finding.implies()) {
      facts.add(Fact.linked("Also means", rows.finding(general), general));
    }
    finding.hpo().ifPresent(hpo -> facts.add(Fact.of("Human Phenotype Ontology", hpo)));
    return page(
        "Finding",
        finding.id(),
        finding.label(),
        "",
        finding.inDifferential()
            ? "May move a probability."
            : "Moves no probability: " + finding.whyNot(),
        false,
        facts,
        "How often, in which disease",
        knowledge.rows().ofFinding(finding.id()).stream());
  }

  private EvidenceView quantity(QuantityModel model) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("Unit", model.unit()));
    add(facts, "Why these figures", model.source());
    return page(
        "Measured quantity",
        model.id(),
        model.label(),
        "",
        "Weighed as a distribution, not as a threshold.",
        false,
        facts,
        "Published levels and shares beyond a limit",
        Stream.concat(
            knowledge.rows().ofFinding(model.levelFinding()).stream(),
            model.cuts().stream().flatMap(c -> knowledge.rows().ofFinding(c.finding()).stream())));
  }

  private EvidenceView disease(int index) {
    Hypothesis hypothesis = knowledge.tree().node(index);
    List<Fact> facts = new ArrayList<>();
    hypothesis
        .parent()
        .flatMap(parent -> knowledge.tree().index(parent))
        .map(parent -> knowledge.tree().node(parent))
        .ifPresent(parent -> facts.add(Fact.linked("Belongs to", parent.label(), parent.id())));
    for (int member : knowledge.tree().members(index)) {
      Hypothesis finer = knowledge.tree().node(member);
      facts.add(Fact.linked("Has as a member", finer.label(), finer.id()));
    }
    add(facts, "Remark", hypothesis.note());
    for (PriorShare share : knowledge.priors()) {
      if (share.hypothesis().equals(hypothesis.id())) {
        facts.add(prior(share, hypothesis));
      }
    }
    return page(
        "Disease",
        hypothesis.id(),
        hypothesis.label(),
        "",
        NO_VERDICT,
        false,
        facts,
        "What is known of it",
        knowledge.rows().all().stream()
            .filter(row -> knowledge.tree().indexOfDisease(row.disease()).orElse(-1) == index));
  }

  private Fact prior(PriorShare share, Hypothesis hypothesis) {
    Reference reference = knowledge.references().get(share.reference());
    boolean estimate = reference != null && reference.estimate();
    String family = hypothesis.parent().map(rows::disease).orElse("all");
    return Fact.linked(
        "Start, "
            + setting(share.setting())
            + ", "
            + (share.ageGroup() == AgeGroup.CHILD ? "child" : "adult"),
        Percent.of(share.share())
            + " of “"
            + family
            + "”, held as firmly as "
            + Figure.of(share.patients())
            + " patients"
            + (estimate ? "; assumption, not evidence" : "")
            + (share.comment().isEmpty() ? "" : " (" + share.comment() + ")"),
        share.reference());
  }

  private String setting(String id) {
    return Optional.ofNullable(knowledge.settings().get(id))
        .map(Setting::label)
        .orElse(id.equals(PriorShare.ANY_SETTING) ? "anywhere" : id);
  }

  private static void add(List<Fact> facts, String term, String text) {
    if (!text.isBlank()) {
      facts.add(Fact.of(term, text));
    }
  }

  private EvidenceView page(
      String kind,
      String id,
      String title,
      String lead,
      String verdict,
      boolean assumption,
      List<Fact> facts,
      String rowsTitle,
      Stream<FrequencyRow> belonging) {
    List<RowView> all = rows.views(belonging);
    int shown = Math.min(MOST_ROWS, all.size());
    return new EvidenceView(
        kind,
        id,
        title,
        lead,
        verdict,
        assumption,
        facts,
        rowsTitle,
        all.subList(0, shown),
        all.size() - shown);
  }

  /** Every disease considered, families before their members. */
  public List<Hypothesis> diseases() {
    return knowledge.tree().nodes();
  }

  /** Every finding that has a row. */
  public List<Finding> findings() {
    return knowledge.findings().values().stream()
        .filter(finding -> !knowledge.rows().ofFinding(finding.id()).isEmpty())
        .toList();
  }

  /** Every test, every drug and every statement of the review. */
  public List<Fact> others() {
    List<Fact> others = new ArrayList<>();
    knowledge
        .tests()
        .values()
        .forEach(test -> others.add(Fact.linked("test " + test.id(), test.label(), test.id())));
    drugs
        .all()
        .forEach(
            drug -> {
              String names = String.join(" ", drug.facts().names());
              others.add(Fact.linked("drug " + names, drug.facts().label(), drug.id()));
            });
    knowledge
        .claims()
        .values()
        .forEach(claim -> others.add(Fact.linked(claim.id(), claim.statement(), claim.id())));
    return others;
  }

  /** Every publication and, plainly marked, every estimate. */
  public List<Reference> references() {
    return List.copyOf(knowledge.references().values());
  }
}
