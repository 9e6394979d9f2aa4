package org.sarcolemma.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sarcolemma.criteria.CriteriaCatalogue;
import org.sarcolemma.criteria.CriteriaEdition;
import org.sarcolemma.criteria.CriteriaItem;
import org.sarcolemma.criteria.EditionCard;
import org.sarcolemma.criteria.NotEncoded;
import org.sarcolemma.criteria.Outcome;
import org.sarcolemma.criteria.OutcomeEdition;
import org.sarcolemma.criteria.Points;
import org.sarcolemma.criteria.Rule;
import org.sarcolemma.criteria.ScoreBand;
import org.sarcolemma.criteria.ScoreEdition;
import org.sarcolemma.criteria.ScoredItem;
import org.sarcolemma.criteria.Standing;

/** Reads {@code criteria/}: one file for each published set of classification criteria. */
public final class CriteriaFiles {
  /** The additive set: two columns of points in one file. */
  public static final String SCORE = "criteria/eular-acr-2017.yaml";

  /** Sets of rules, in the order in which they are shown. */
  public static final List<String> RULES =
      List.of(
          "criteria/enmc-2016-imnm.yaml",
          "criteria/bohan-peter-1975.yaml",
          "criteria/lega-2013.yaml",
          "criteria/enmc-2011-ibm.yaml");

  /** Sets that are not evaluated. */
  public static final String NOT_ENCODED = "criteria/not-encoded.yaml";

  private final KnowledgeSource source;

  CriteriaFiles(KnowledgeSource source) {
    this.source = source;
  }

  CriteriaCatalogue catalogue() {
    Document score = Document.read(source, SCORE);
    List<ScoreEdition> columns = columns(score);
    List<CriteriaEdition> editions = new ArrayList<>(columns);
    RULES.forEach(file -> editions.add(edition(source, file)));
    CriteriaCatalogue.Pair pair =
        new CriteriaCatalogue.Pair(
            columns.get(0).card().id(),
            columns.get(1).card().id(),
            Conditions.read(score.at("biopsy_when")),
            score.text("lowered"));
    return new CriteriaCatalogue(editions, List.of(pair), notEncoded());
  }

  private List<NotEncoded> notEncoded() {
    return Document.read(source, NOT_ENCODED).entries().stream()
        .map(
            at ->
                new NotEncoded(
                    at.text("id"), at.text("label"), (int) at.number("year"), at.text("because")))
        .toList();
  }

  private static List<ScoreEdition> columns(Document at) {
    List<Document> columns = at.at("columns").entries();
    if (columns.size() != 2) {
      throw at.problem("two columns were expected, without and with the biopsy");
    }
    List<ScoreEdition> editions = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      editions.add(column(at, columns.get(i), i));
    }
    return editions;
  }

  /** One column: the items that have points in it or that the subgroups ask. */
  private static ScoreEdition column(Document at, Document column, int index) {
    List<Outcome> subgroups = list(at, "subgroups", sub -> outcome(sub, true));
    List<ScoredItem> items = new ArrayList<>();
    for (Document item : at.at("items").entries()) {
      Points points = item.has("points") ? points(item, index) : Points.NONE;
      ScoredItem scored = new ScoredItem(item(item), points, item.optional("one_of"));
      boolean asked =
          subgroups.stream().anyMatch(sub -> sub.when().items().contains(scored.item().id()));
      if (asked || !item.has("points") || !points.equals(Points.NONE)) {
        items.add(scored);
      }
    }
    return at.make(
        () ->
            new ScoreEdition(
                card(at, column.text("id"), column.text("label"), column.text("note")),
                items,
                list(column, "bands", CriteriaFiles::band),
                subgroups,
                at.text("subgroup_note"),
                Optional.of(column.number("recalled_midpoint"))));
  }

  private static Points points(Document item, int index) {
    List<Double> points = item.numbers("points");
    if (points.size() != 2) {
      throw item.problem("points in two columns were expected");
    }
    return item.make(() -> Points.of(points.get(index)));
  }

  private static ScoreBand band(Document at) {
    return at.make(
        () ->
            new ScoreBand(
                at.text("id"),
                at.text("label"),
                Points.of(at.number("from")),
                at.text("probability"),
                at.flag("meets")));
  }

  /**
   * An edition of rules from a file.
   *
   * @throws KnowledgeException naming the place of what is missing or malformed
   */
  public static OutcomeEdition edition(KnowledgeSource source, String file) {
    Document at = Document.read(source, file);
    return at.make(
        () ->
            new OutcomeEdition(
                card(at, at.text("id"), at.text("label"), at.text("note")),
                list(at, "items", CriteriaFiles::item),
                list(at, "outcomes", entry -> outcome(entry, entry.flag("meets"))),
                at.flag("one_class"),
                at.has("gaps") ? list(at, "gaps", CriteriaFiles::gap) : List.of()));
  }

  private static EditionCard card(Document at, String id, String label, String note) {
    return new EditionCard(
        id,
        label,
        (int) at.number("year"),
        at.text("reference"),
        at.text("seen_in"),
        at.word("standing", Standing.class),
        note);
  }

  private static CriteriaItem item(Document at) {
    return new CriteriaItem(
        at.text("id"),
        at.text("label"),
        Conditions.read(at.at("met_when")),
        at.has("not_met_when")
            ? Optional.of(Conditions.read(at.at("not_met_when")))
            : Optional.empty(),
        at.text("reading", ""));
  }

  private static OutcomeEdition.Gap gap(Document at) {
    return new OutcomeEdition.Gap(at.text("id"), at.text("label"), at.texts("items"));
  }

  private static Outcome outcome(Document at, boolean meets) {
    return new Outcome(at.text("id"), at.text("label"), meets, rule(at.at("when")));
  }

  /**
   * A rule as written: {@code {met: item}}, {@code {otherwise: true}}, and {@code all}, {@code
   * any}, {@code not}, {@code at_least .. of} over these.
   */
  private static Rule rule(Document at) {
    if (at.has("met")) {
      return new Rule.Met(at.text("met"));
    }
    if (at.has("all")) {
      return at.make(() -> Rule.all(list(at, "all", CriteriaFiles::rule)));
    }
    if (at.has("any")) {
      return at.make(() -> Rule.any(list(at, "any", CriteriaFiles::rule)));
    }
    if (at.has("at_least")) {
      List<Rule> of = list(at, "of", CriteriaFiles::rule);
      return at.make(() -> new Rule.AtLeast((int) at.number("at_least"), of));
    }
    if (at.has("not")) {
      return new Rule.Not(rule(at.at("not")));
    }
    if (at.flag("otherwise")) {
      return new Rule.Otherwise();
    }
    throw at.problem("a rule names met, all, any, at_least, not or otherwise");
  }

  private static <T> List<T> list(Document at, String key, Function<Document, T> read) {
    return at.at(key).entries().stream().map(read).toList();
  }
}
