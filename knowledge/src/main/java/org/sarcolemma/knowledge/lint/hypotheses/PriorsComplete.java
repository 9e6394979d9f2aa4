package org.sarcolemma.knowledge.lint.hypotheses;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sarcolemma.evidence.HypothesisTree;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.PriorShare;
import org.sarcolemma.evidence.Setting;
import org.sarcolemma.knowledge.lint.rule.Figure;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;
import org.sarcolemma.patient.AgeGroup;

/**
 * The shares of a family's members sum to one in every setting and age group, and none is zero: no
 * result could ever bring back a disease that starts impossible (SR-23).
 */
final class PriorsComplete implements LintRule {
  private static final double LAST_BITS = 1e-9;

  @Override
  public String id() {
    return "priors-complete";
  }

  @Override
  public String says() {
    return "In each setting and age group the shares of a family are above 0 and sum to 1.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Knowledge knowledge = subject.knowledge();
    HypothesisTree tree = knowledge.tree();
    Problems problems = new Problems(this);
    Set<List<Integer>> checked = new HashSet<>();
    for (Setting setting : knowledge.settings().values()) {
      for (AgeGroup group : List.of(AgeGroup.CHILD, AgeGroup.ADULT)) {
        for (int family = 0; setting.averageOf().isEmpty() && family < tree.size(); family++) {
          new Division(subject, setting.id(), group, family).check(checked, problems);
        }
      }
    }
    return problems.all();
  }

  /** How one family divides in one setting and age group. */
  private static final class Division {
    private final LintSubject subject;
    private final String setting;
    private final AgeGroup group;
    private final int family;

    Division(LintSubject subject, String setting, AgeGroup group, int family) {
      this.subject = subject;
      this.setting = setting;
      this.group = group;
      this.family = family;
    }

    /** Checks it unless the same lines were checked for an earlier setting. */
    void check(Set<List<Integer>> checked, Problems problems) {
      HypothesisTree tree = subject.knowledge().tree();
      List<Integer> lines = new ArrayList<>();
      for (int member : tree.members(family)) {
        int line = line(tree.node(member).id());
        if (line < 0) {
          problems.error(
              LintPlace.of(KnownFile.PRIORS, where()),
              "the share of " + tree.node(member).id() + " is missing");
          return;
        }
        lines.add(line);
      }
      if (!lines.isEmpty() && checked.add(lines)) {
        shares(lines, problems);
      }
    }

    /** Position of the share used: that of the setting, else that of any setting; -1 if none. */
    private int line(String hypothesis) {
      int found = -1;
      List<PriorShare> priors = subject.knowledge().priors();
      for (int i = 0; i < priors.size(); i++) {
        PriorShare prior = priors.get(i);
        if (prior.ageGroup() == group && prior.hypothesis().equals(hypothesis)) {
          boolean here = prior.setting().equals(setting);
          boolean anywhere = prior.setting().equals(PriorShare.ANY_SETTING) && found < 0;
          found = here || anywhere ? i : found;
        }
      }
      return found;
    }

    private void shares(List<Integer> lines, Problems problems) {
      double sum = 0;
      for (int line : lines) {
        double share = subject.knowledge().priors().get(line).share();
        if (!(share > 0)) {
          problems.error(place(line), "share is 0; a disease that starts impossible stays so");
        }
        sum += share;
      }
      if (StrictMath.abs(sum - 1) > LAST_BITS) {
        problems.error(
            place(lines.get(0)),
            "the members of "
                + subject.knowledge().tree().node(family).id()
                + " sum to "
                + Figure.of(sum, 6)
                + " in "
                + setting
                + ", not to 1");
      }
      patients(lines, problems);
    }

    private void patients(List<Integer> lines, Problems problems) {
      double first = subject.knowledge().priors().get(lines.get(0)).patients();
      for (int line : lines) {
        double other = subject.knowledge().priors().get(line).patients();
        if (other != first) {
          problems.error(
              place(line),
              "rests on "
                  + Figure.of(other)
                  + " patients, its family's first share on "
                  + Figure.of(first)
                  + "; one division has one size");
        }
      }
    }

    private LintPlace place(int line) {
      return subject.place(subject.lines(KnownFile.PRIORS).get(line));
    }

    private String where() {
      return setting + ", " + group.name().toLowerCase(Locale.ROOT);
    }
  }
}
