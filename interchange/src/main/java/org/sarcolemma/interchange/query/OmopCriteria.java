package org.sarcolemma.interchange.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/**
 * Conditions of one screen as SQL over the tables of {@code chart.sql}; {@code p} is the person.
 */
final class OmopCriteria implements Criterion.Translation<String> {
  private static final String FALSE = "FALSE";

  private final Map<String, String> tables = new LinkedHashMap<>();
  private final List<String> cannot = new ArrayList<>();

  /** Further tables the conditions need, by name. */
  Map<String, String> tables() {
    return new LinkedHashMap<>(tables);
  }

  /** Why the screen cannot be asked; empty when it can. */
  List<String> cannot() {
    return List.copyOf(cannot);
  }

  @Override
  public String hasLabel(HasLabel condition) {
    return label(condition.diagnoses());
  }

  private static String label(Group group) {
    return has("label", in(group));
  }

  @Override
  public String hasCk(HasCk condition) {
    return has("ck", " AND x.units >= " + number(condition.least()));
  }

  @Override
  public String noCausalVariant(NoCausalVariant condition) {
    return "NOT " + has("causal_variant", "") + "\n  AND NOT " + label(condition.named());
  }

  @Override
  public String neverTested(NeverTested condition) {
    return "NOT " + has("antibody", in(condition.antibodies()));
  }

  @Override
  public String partlyTested(PartlyTested condition) {
    String tested = has("antibody", in(condition.antibodies()));
    String positive = has("antibody", in(condition.antibodies()) + " AND x.state = 'positive'");
    return tested
        + "\n  AND NOT "
        + positive
        + condition.antibodies().members().stream()
            .map(member -> "NOT " + has("antibody", " AND x.meaning = '" + member + "'"))
            .collect(Collectors.joining("\n    OR ", "\n  AND (", ")"));
  }

  @Override
  public String noSign(NoSign condition) {
    return "NOT " + has("sign", in(condition.signs())) + "\n  AND NOT " + label(condition.signs());
  }

  @Override
  public String refractory(Refractory condition) {
    String later = "GREATEST(one.day, other.day) + " + number(condition.delay());
    return "EXISTS (SELECT 1 FROM "
        + begun(condition.first())
        + " one JOIN "
        + begun(condition.second())
        + " other ON other.person_id = one.person_id\n    WHERE one.person_id = p.person_id AND ("
        + has("ck", " AND x.units >= " + number(condition.least()) + " AND x.day >= " + later)
        + "\n      OR "
        + has(
            "drug",
            in(condition.second()) + " AND x.meaning <> other.meaning AND x.day >= " + later)
        + "))";
  }

  /** The first drug of a group each person was given. */
  private String begun(Group group) {
    String name = "begun_" + group.id();
    tables.put(
        name,
        "SELECT person_id, meaning, day FROM (SELECT person_id, meaning, day,\n    ROW_NUMBER() OVER"
            + " (PARTITION BY person_id ORDER BY day, meaning) AS nth\n    FROM drug WHERE meaning"
            + " IN ("
            + members(group)
            + ")) ordered WHERE nth = 1");
    return name;
  }

  @Override
  public String highAfterStop(HighAfterStop condition) {
    String drugs = in(condition.drugs());
    return "NOT "
        + has("drug", drugs + " AND x.ends >= (SELECT day FROM asked)")
        + "\n  AND EXISTS (SELECT 1 FROM ck k WHERE k.person_id = p.person_id AND k.units >= "
        + number(condition.least())
        + "\n    AND k.day >= (SELECT MAX(x.ends) FROM drug x WHERE x.person_id = p.person_id"
        + drugs
        + ") + "
        + number(condition.delay())
        + ")";
  }

  @Override
  public String evaluationMissing(EvaluationMissing condition) {
    return condition.parts().stream()
        .map(part -> "NOT " + has("evaluation", in(part)))
        .collect(Collectors.joining("\n    OR ", "(", ")"));
  }

  @Override
  public String onlyTreatedWith(OnlyTreatedWith condition) {
    return "NOT "
        + has("drug", in(condition.others()))
        + condition.used().stream()
            .map(
                group ->
                    "\n  AND " + has("drug", in(group) + " AND x.ends >= (SELECT day FROM asked)"))
            .collect(Collectors.joining());
  }

  @Override
  public String antibodyFound(AntibodyFound condition) {
    return "("
        + has("antibody", in(condition.found()) + " AND x.state = 'positive'")
        + "\n    OR "
        + label(condition.found())
        + ")";
  }

  @Override
  public String nearLifetimeDose(NearLifetimeDose condition) {
    cannot.add(
        "the doses of "
            + condition.drug().words()
            + " cannot be added up: the quantity of a drug_exposure has no unit of its own");
    return FALSE;
  }

  @Override
  public String tooOften(TooOften condition) {
    cannot.add(
        "how often "
            + condition.drugs().words()
            + " is given is not in the model: a drug_exposure has free text (sig) for it");
    return FALSE;
  }

  @Override
  public String anyOf(AnyOf condition) {
    return condition.parts().stream()
        .map(part -> "(" + part.in(this) + ")")
        .collect(Collectors.joining("\n    OR ", "(", ")"));
  }

  private static String has(String table, String where) {
    return "EXISTS (SELECT 1 FROM " + table + " x WHERE x.person_id = p.person_id" + where + ")";
  }

  private static String in(Group group) {
    return " AND x.meaning IN (" + members(group) + ")";
  }

  private static String members(Group group) {
    return group.members().stream()
        .map(member -> "'" + member + "'")
        .collect(Collectors.joining(", "));
  }

  private static String number(Limit limit) {
    return limit.value().toPlainString();
  }
}
