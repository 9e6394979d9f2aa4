package org.sarcolemma.interchange.followup;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sarcolemma.Assessment;
import org.sarcolemma.followup.Improvement;
import org.sarcolemma.followup.InactiveRule;
import org.sarcolemma.followup.OutcomeMeasures;
import org.sarcolemma.followup.Visit;

/** A course with its outcomes as JSON: every visit against the first, and inactive disease. */
public final class CourseJson {
  private static final MathContext SHOWN = new MathContext(6);

  private final OutcomeMeasures measures;

  /** With the definitions of one version of the knowledge. */
  public CourseJson(OutcomeMeasures measures) {
    this.measures = measures;
  }

  /** The whole answer. */
  public ObjectNode write(Course course) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("purpose", Assessment.PURPOSE);
    ArrayNode incomplete = json.putArray("incomplete");
    course.incomplete().forEach(incomplete::add);
    ArrayNode visits = json.putArray("visits");
    for (Visit visit : course.visits()) {
      visits.add(visit(visit));
    }
    ArrayNode changes = json.putArray("changes");
    Visit first = course.visits().get(0);
    for (Visit later : course.visits().subList(1, course.visits().size())) {
      changes.add(change(first, later, course.child()));
    }
    return json;
  }

  private ObjectNode visit(Visit visit) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("date", visit.day().toString());
    ObjectNode scores = json.putObject("scores");
    visit.scores().forEach(score -> scores.put(score.scale().id(), score.value().round(SHOWN)));
    ArrayNode inactive = json.putArray("inactive");
    for (InactiveRule rule : measures.inactive()) {
      InactiveRule.Outcome outcome = rule.judge(visit);
      ObjectNode one = inactive.addObject();
      one.put("id", rule.id()).put("label", rule.label()).put("source", rule.source());
      one.put("decision", outcome.decision().name().toLowerCase(Locale.ROOT));
      ArrayNode items = one.putArray("items");
      for (int i = 0; i < rule.items().size(); i++) {
        items
            .addObject()
            .put("scale", rule.items().get(i).scale())
            .put("state", state(outcome.states().get(i)));
      }
      one.put("note", rule.note());
    }
    return json;
  }

  private static String state(Optional<Boolean> met) {
    return met.map(yes -> yes ? "met" : "not_met").orElse("not_assessed");
  }

  private ObjectNode change(Visit first, Visit later, boolean child) {
    Improvement improvement = measures.improvement(first, later, child);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("from", first.day().toString()).put("to", later.day().toString());
    ObjectNode score = json.putObject("totalImprovementScore");
    score.put("source", measures.improvement().source());
    score.put("computable", improvement.computable());
    if (improvement.computable()) {
      score.put("least", plain(improvement.least())).put("most", plain(improvement.most()));
    }
    score.put(
        "degree",
        improvement.degree().map(d -> d.name().toLowerCase(Locale.ROOT)).orElse("undecided"));
    ArrayNode missing = score.putArray("missing");
    improvement.missing().forEach(m -> missing.add(m.label()));
    ArrayNode parts = score.putArray("parts");
    for (Improvement.Part part : improvement.parts()) {
      parts
          .addObject()
          .put("measure", part.measure().label())
          .put("scale", part.before().scale().id())
          .put("before", plain(part.before().value()))
          .put("after", plain(part.after().value()))
          .put("percentOfRange", plain(part.percent().round(SHOWN)))
          .put("points", plain(part.points()))
          .put("rangeIsAssumption", !part.before().scale().range().assumption().isEmpty());
    }
    json.put("imacs2004", measures.imacs2004(first, later).name().toLowerCase(Locale.ROOT));
    return json;
  }

  /** Without trailing zeros (SR-10). */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** What the reader must know of every course. */
  public static List<String> caveats() {
    return List.of(
        "These definitions were made for dermatomyositis and polymyositis, not for necrotizing"
            + " myopathy.",
        "A fall of creatine kinase alone is never a response: strength and enzyme part company in"
            + " necrotizing myopathy.");
  }
}
