package org.sarcolemma.differential;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.sarcolemma.evidence.DefiningShare;
import org.sarcolemma.evidence.HypothesisTree;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.ResultStrength;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.AntibodyResult;
import org.sarcolemma.patient.AntibodyState;
import org.sarcolemma.patient.Assay;
import org.sarcolemma.patient.GeneticResult;
import org.sarcolemma.patient.GeneticState;

/**
 * Which shares of a defining test speak of one kind of result: of the assay that made it if there
 * are any, else of an assay not told.
 *
 * @param name tells this kind of result from others of the same finding; empty for a plain answer
 * @param byHypothesis figures by id of the disease or family; empty for a finding that is pooled
 * @param open diseases the test did not cover: there it finds what it finds elsewhere
 * @param answer the answer whose share the figures are, or whose opposite they leave
 */
record DefiningFigures(
    String name, Map<String, DefiningFigure> byHypothesis, SortedSet<String> open, Answer answer) {

  private static final String PANEL = "panel";
  private static final String NAMED_PANEL = "named_panel";
  private static final String EXOME = "exome";

  DefiningFigures {
    byHypothesis = Collections.unmodifiableMap(new LinkedHashMap<>(byHypothesis));
    open = Collections.unmodifiableSortedSet(new TreeSet<>(open));
  }

  /** What speaks of a plain answer; empty for a finding whose figures are pooled. */
  static DefiningFigures plain(Knowledge knowledge, String finding, Answer answer) {
    return new DefiningFigures(
        "", collected(knowledge, finding, DefiningShare::plain), new TreeSet<>(), answer);
  }

  /**
   * What speaks of an antibody result; empty when nothing does. A weak positive without figures of
   * its own says nothing, for it may not weigh like a positive one (SR-22).
   */
  static DefiningFigures of(Knowledge knowledge, String finding, AntibodyResult result) {
    Answer answer = result.state().answer();
    String assay = result.assay() == Assay.NOT_TOLD ? "" : result.assay().word();
    String name = result.assay().word() + "|" + result.state().word();
    List<Predicate<DefiningShare>> choices =
        switch (result.state()) {
          case NOT_TESTED, PENDING -> List.of();
          case NEGATIVE -> List.of(row -> !assay.isEmpty() && row.assay().equals(assay));
          case POSITIVE -> List.of(rows(assay, ResultStrength.POSITIVE));
          case WEAK_POSITIVE ->
              List.of(rows(assay, ResultStrength.WEAK), rows("", ResultStrength.WEAK));
        };
    for (Predicate<DefiningShare> choice : choices) {
      Map<String, DefiningFigure> figures = collected(knowledge, finding, choice);
      if (!figures.isEmpty()) {
        return new DefiningFigures(name, figures, new TreeSet<>(), answer);
      }
    }
    return result.state() == AntibodyState.WEAK_POSITIVE
        ? new DefiningFigures(name, Map.of(), new TreeSet<>(), answer)
        : plain(knowledge, finding, answer);
  }

  /**
   * What speaks of a negative genetic test: of a panel or exome in general, but of a panel that
   * names the genes where it is known to.
   */
  static DefiningFigures of(Knowledge knowledge, String finding, GeneticResult result) {
    boolean panel = result.state() == GeneticState.PANEL_NEGATIVE;
    String name = panel ? PANEL : EXOME;
    Map<String, DefiningFigure> figures =
        collected(knowledge, finding, rows(name, ResultStrength.ANY));
    if (figures.isEmpty()) {
      return new DefiningFigures(
          "",
          plain(knowledge, finding, Answer.PRESENT).byHypothesis(),
          result.open(),
          Answer.PRESENT);
    }
    Map<String, DefiningFigure> named =
        collected(knowledge, finding, rows(NAMED_PANEL, ResultStrength.ANY));
    if (panel && !named.isEmpty()) {
      DefiningFigures whole =
          new DefiningFigures(NAMED_PANEL, named, new TreeSet<>(), Answer.PRESENT);
      for (String disease : result.covered()) {
        knowledge
            .tree()
            .index(disease)
            .ifPresent(node -> figures.put(disease, whole.at(knowledge.tree(), node, finding)));
      }
    }
    return new DefiningFigures(name, figures, result.open(), Answer.PRESENT);
  }

  private static Predicate<DefiningShare> rows(String assay, ResultStrength strength) {
    return row -> row.assay().equals(assay) && row.strength() == strength;
  }

  /** Weak and other positive results of a disease add up; the fewer patients count. */
  private static Map<String, DefiningFigure> collected(
      Knowledge knowledge, String finding, Predicate<DefiningShare> choice) {
    Map<String, DefiningFigure> figures = new LinkedHashMap<>();
    for (DefiningShare row : knowledge.defining()) {
      if (row.finding().equals(finding) && choice.test(row)) {
        boolean assumed = knowledge.reference(row.reference()).estimate();
        figures.merge(
            row.hypothesis(),
            new DefiningFigure(List.of(row.id()), row.share(), row.patients(), assumed),
            DefiningFigures::sum);
      }
    }
    return figures;
  }

  private static DefiningFigure sum(DefiningFigure one, DefiningFigure other) {
    List<String> rows = new ArrayList<>(one.rows());
    rows.addAll(other.rows());
    return new DefiningFigure(
        rows,
        one.share() + other.share(),
        StrictMath.min(one.patients(), other.patients()),
        one.assumed() || other.assumed());
  }

  /** Whether anything speaks of the result. */
  boolean any() {
    return !byHypothesis.isEmpty();
  }

  /**
   * The figure of the nearest node at or above one, else the one for everything elsewhere.
   *
   * @throws IllegalArgumentException when there is none for elsewhere
   */
  DefiningFigure at(HypothesisTree tree, int node, String finding) {
    for (int at = node; at >= 0; at = tree.parent(at)) {
      String id = tree.node(at).id();
      if (open.contains(id)) {
        break;
      }
      DefiningFigure figure = byHypothesis.get(id);
      if (figure != null) {
        return figure;
      }
    }
    DefiningFigure elsewhere = byHypothesis.get(DefiningShare.ELSEWHERE);
    if (elsewhere == null) {
      throw new IllegalArgumentException(finding + " has no defining share elsewhere");
    }
    return elsewhere;
  }
}
