package org.sarcolemma.interchange.query;

import java.util.ArrayList;
import java.util.List;
import org.sarcolemma.screening.AntibodyFound;
import org.sarcolemma.screening.AnyOf;
import org.sarcolemma.screening.Criterion;
import org.sarcolemma.screening.EvaluationMissing;
import org.sarcolemma.screening.Group;
import org.sarcolemma.screening.HasCk;
import org.sarcolemma.screening.HasLabel;
import org.sarcolemma.screening.HighAfterStop;
import org.sarcolemma.screening.Limit;
import org.sarcolemma.screening.NearLifetimeDose;
import org.sarcolemma.screening.NeverTested;
import org.sarcolemma.screening.NoCausalVariant;
import org.sarcolemma.screening.NoSign;
import org.sarcolemma.screening.OnlyTreatedWith;
import org.sarcolemma.screening.PartlyTested;
import org.sarcolemma.screening.Refractory;
import org.sarcolemma.screening.TooOften;

/** The groups and figures a condition names. */
final class UsedData implements Criterion.Translation<UsedData.Named> {
  /**
   * What a condition names.
   *
   * @param groups in the order of the condition
   * @param limits its figures
   */
  record Named(List<Group> groups, List<Limit> limits) {
    /** Copies its lists. */
    Named {
      groups = List.copyOf(groups);
      limits = List.copyOf(limits);
    }

    private static Named of(List<Group> groups, Limit... limits) {
      return new Named(groups, List.of(limits));
    }
  }

  @Override
  public Named hasLabel(HasLabel condition) {
    return Named.of(List.of(condition.diagnoses()));
  }

  @Override
  public Named hasCk(HasCk condition) {
    return Named.of(List.of(), condition.least());
  }

  @Override
  public Named noCausalVariant(NoCausalVariant condition) {
    return Named.of(List.of(condition.named()));
  }

  @Override
  public Named neverTested(NeverTested condition) {
    return Named.of(List.of(condition.antibodies()), condition.orderCounts());
  }

  @Override
  public Named partlyTested(PartlyTested condition) {
    return Named.of(List.of(condition.antibodies()), condition.orderCounts());
  }

  @Override
  public Named noSign(NoSign condition) {
    return Named.of(List.of(condition.signs()));
  }

  @Override
  public Named refractory(Refractory condition) {
    return Named.of(
        List.of(condition.first(), condition.second()), condition.delay(), condition.least());
  }

  @Override
  public Named highAfterStop(HighAfterStop condition) {
    return Named.of(List.of(condition.drugs()), condition.delay(), condition.least());
  }

  @Override
  public Named evaluationMissing(EvaluationMissing condition) {
    return Named.of(condition.parts());
  }

  @Override
  public Named onlyTreatedWith(OnlyTreatedWith condition) {
    List<Group> groups = new ArrayList<>(condition.used());
    groups.add(condition.others());
    return Named.of(groups);
  }

  @Override
  public Named antibodyFound(AntibodyFound condition) {
    return Named.of(List.of(condition.found()));
  }

  @Override
  public Named nearLifetimeDose(NearLifetimeDose condition) {
    return Named.of(List.of(condition.drug()), condition.limit(), condition.share());
  }

  @Override
  public Named tooOften(TooOften condition) {
    return Named.of(List.of(condition.drugs()), condition.most());
  }

  @Override
  public Named anyOf(AnyOf condition) {
    List<Group> groups = new ArrayList<>();
    List<Limit> limits = new ArrayList<>();
    for (Criterion part : condition.parts()) {
      Named named = part.in(this);
      groups.addAll(named.groups());
      limits.addAll(named.limits());
    }
    return new Named(groups, limits);
  }
}
