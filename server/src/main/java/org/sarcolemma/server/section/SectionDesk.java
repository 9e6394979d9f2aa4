package org.sarcolemma.server.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sarcolemma.evidence.Claim;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.knowledge.sections.Passage;
import org.sarcolemma.knowledge.sections.Section;
import org.sarcolemma.knowledge.sections.SectionPart;
import org.sarcolemma.server.answer.SourceWriter;
import org.sarcolemma.server.section.SectionView.FigureLine;
import org.sarcolemma.server.section.SectionView.Piece;
import org.sarcolemma.server.section.SectionView.RegimenLine;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.regimen.Cap;
import org.sarcolemma.treatment.regimen.Regimen;
import org.sarcolemma.treatment.regimen.RegimenTerms;

/** Lays out the pages to read over one version of the knowledge. */
public final class SectionDesk {
  private final Knowledge knowledge;
  private final Formulary formulary;
  private final List<Section> sections;
  private final RateTables rates;
  private final SourceWriter sources;

  /** A desk over knowledge, doses and sections of one version. */
  public SectionDesk(Knowledge knowledge, Formulary formulary, List<Section> sections) {
    this.knowledge = knowledge;
    this.formulary = formulary;
    this.sections = List.copyOf(sections);
    this.rates = new RateTables(knowledge);
    this.sources = new SourceWriter(knowledge);
  }

  /** Every page, in reading order, for lists of links. */
  public List<Section> sections() {
    return sections;
  }

  /** The page of an id; empty if there is none. */
  public Optional<SectionView> find(String id) {
    return sections.stream().filter(section -> section.id().equals(id)).findFirst().map(this::view);
  }

  private SectionView view(Section section) {
    return new SectionView(
        section.id(),
        section.title(),
        section.lead(),
        section.parts().stream().map(this::part).toList());
  }

  private SectionView.Part part(SectionPart part) {
    return new SectionView.Part(
        part.id(),
        part.title(),
        part.text().stream().map(this::pieces).toList(),
        part.figures().stream().map(this::figure).toList(),
        part.findings().isEmpty()
            ? Optional.empty()
            : Optional.of(rates.of(part.findings(), part.diseases())),
        part.regimens().stream().flatMap(drug -> regimens(drug).stream()).toList(),
        part.map().map(map -> new MuscleArtist(knowledge, rates).draw(map)));
  }

  private List<Piece> pieces(Passage passage) {
    List<Piece> pieces = new ArrayList<>();
    for (Passage.Piece piece : passage.pieces()) {
      pieces.add(
          switch (piece.kind()) {
            case WORDS -> new Piece(piece.text(), Optional.empty(), false);
            case BASIS -> new Piece(piece.text(), Optional.of(piece.text()), false);
            case FIGURE ->
                new Piece(figure(piece.text()).figure(), Optional.of(piece.text()), true);
          });
    }
    return pieces;
  }

  private FigureLine figure(String id) {
    Claim claim = knowledge.claims().get(id);
    if (claim != null) {
      return new FigureLine(
          id,
          claim.statement(),
          whom(claim.population()),
          claim.figure().endsWith(" qualifier") ? "" : claim.figure().replace(" %", "%"),
          claim.notes(),
          false);
    }
    FrequencyRow row = knowledge.rows().row(id).orElseThrow();
    return new FigureLine(
        id,
        knowledge.label(row.finding()) + " in " + sources.disease(row.disease()),
        SourceWriter.population(row.population()),
        rates.figure(row),
        row.comment(),
        row.assumption());
  }

  private static String whom(String population) {
    return switch (population) {
      case "pediatric" -> "children";
      case "adult" -> "adults";
      case "asian" -> "Asian series";
      case "mixed" -> "children and adults";
      default -> population;
    };
  }

  private List<RegimenLine> regimens(String id) {
    return formulary
        .drug(id)
        .map(
            drug ->
                formulary.regimens(drug).isEmpty()
                    ? List.of(uncited(drug.facts().label()))
                    : formulary.regimens(drug).stream()
                        .map(regimen -> line(drug.facts().label(), regimen))
                        .toList())
        .orElse(List.of());
  }

  private static RegimenLine uncited(String drug) {
    return new RegimenLine(drug, "none", "", "", "", "", "No cited dose for children.");
  }

  private RegimenLine line(String drug, Regimen regimen) {
    RegimenTerms terms = regimen.terms();
    String ends =
        terms.formula().ends().stream()
            .map(terms.formula()::of)
            .collect(Collectors.joining(" to "));
    return new RegimenLine(
        drug,
        formulary.shortName(terms.source()) + ", " + terms.where(),
        terms.population(),
        terms.verified() ? ends + " " + terms.per().words() : "",
        terms.verified()
            ? terms.caps().stream().map(Cap::words).collect(Collectors.joining("; "))
            : "",
        terms.course(),
        terms.note());
  }
}
