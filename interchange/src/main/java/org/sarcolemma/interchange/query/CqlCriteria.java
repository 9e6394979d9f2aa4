package org.sarcolemma.interchange.query;

import java.util.stream.Collectors;
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

/** Conditions of screens as CQL over the lines of {@code chart.cql}. */
final class CqlCriteria implements Criterion.Translation<String> {

  /** The name of the list that holds the members of a group. */
  static String members(Group group) {
    return "\"Members of " + group.id() + "\"";
  }

  @Override
  public String hasLabel(HasLabel condition) {
    return label(condition.diagnoses());
  }

  private static String label(Group group) {
    return "exists (\"Labels\" L where L.key in " + members(group) + ")";
  }

  @Override
  public String hasCk(HasCk condition) {
    return "exists (\"Creatine kinases\" K where K.value >= " + number(condition.least()) + ")";
  }

  @Override
  public String noCausalVariant(NoCausalVariant condition) {
    return "not exists (\"Causal variants\")\n    and not " + label(condition.named());
  }

  @Override
  public String neverTested(NeverTested condition) {
    return "not exists (" + counting(condition.antibodies(), condition.orderCounts()) + ")";
  }

  private static String counting(Group antibodies, Limit orderCounts) {
    return "(\"Tests that count\"("
        + members(antibodies)
        + ", \"As of\" - "
        + days(orderCounts)
        + "))";
  }

  @Override
  public String partlyTested(PartlyTested condition) {
    String counting = counting(condition.antibodies(), condition.orderCounts());
    return "exists ("
        + counting
        + ")\n    and not exists ("
        + counting
        + " T where T.state = 'positive')\n    and exists ("
        + members(condition.antibodies())
        + " M where not exists ("
        + counting
        + " T where T.key = M))";
  }

  @Override
  public String noSign(NoSign condition) {
    return "not exists (\"Signs\" S where S.key in "
        + members(condition.signs())
        + ")\n    and not "
        + label(condition.signs());
  }

  @Override
  public String refractory(Refractory condition) {
    String later =
        "\"Both begun\"(\"Begun\"("
            + members(condition.first())
            + "), \"Begun\"("
            + members(condition.second())
            + ")) + "
            + days(condition.delay());
    return "(exists (\"Creatine kinases\" K where K.value >= "
        + number(condition.least())
        + " and K.earliest on or after "
        + later
        + ")\n      or exists (\"Drugs\" D where D.drug in "
        + members(condition.second())
        + " and D.drug != \"Begun\"("
        + members(condition.second())
        + ").drug and D.earliest on or after "
        + later
        + "))";
  }

  @Override
  public String highAfterStop(HighAfterStop condition) {
    String drugs = members(condition.drugs());
    return "not exists (\"Drugs\" D where D.drug in "
        + drugs
        + " and D.current and D.stopped is null)\n    and exists (\"Creatine kinases\" K where"
        + " K.value >= "
        + number(condition.least())
        + " and K.earliest on or after \"Last stop\"("
        + drugs
        + ") + "
        + days(condition.delay())
        + ")";
  }

  @Override
  public String evaluationMissing(EvaluationMissing condition) {
    return condition.parts().stream()
        .map(part -> "not exists (\"Evaluations\" E where E.key in " + members(part) + ")")
        .collect(Collectors.joining("\n      or ", "(", ")"));
  }

  @Override
  public String onlyTreatedWith(OnlyTreatedWith condition) {
    return "not exists (\"Drugs\" D where D.drug in "
        + members(condition.others())
        + ")"
        + condition.used().stream()
            .map(
                group ->
                    "\n    and exists (\"Drugs in use\" D where D.drug in " + members(group) + ")")
            .collect(Collectors.joining());
  }

  @Override
  public String antibodyFound(AntibodyFound condition) {
    return "(exists (\"Antibody tests\" T where T.state = 'positive' and T.key in "
        + members(condition.found())
        + ")\n      or "
        + label(condition.found())
        + ")";
  }

  @Override
  public String nearLifetimeDose(NearLifetimeDose condition) {
    return "Coalesce(\"Given for the body surface\"("
        + members(condition.drug())
        + "), 0.0) >= "
        + condition
            .limit()
            .value()
            .multiply(condition.share().value())
            .stripTrailingZeros()
            .toPlainString();
  }

  @Override
  public String tooOften(TooOften condition) {
    return "exists (\"Drugs in use\" D where D.drug in "
        + members(condition.drugs())
        + " and D.perWeek > "
        + number(condition.most())
        + ")";
  }

  @Override
  public String anyOf(AnyOf condition) {
    return condition.parts().stream()
        .map(part -> "(" + part.in(this) + ")")
        .collect(Collectors.joining("\n      or ", "(", ")"));
  }

  private static String number(Limit limit) {
    return limit.value().toPlainString();
  }

  private static String days(Limit limit) {
    return limit.value().toPlainString() + " days";
  }
}
