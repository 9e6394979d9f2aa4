package org.sarcolemma.interchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.sarcolemma.AntibodyStanding;
import org.sarcolemma.Assessment;
import org.sarcolemma.Diagnosis;
import org.sarcolemma.Serology;
import org.sarcolemma.Warning;
import org.sarcolemma.differential.Contribution;
import org.sarcolemma.differential.Prospect;
import org.sarcolemma.differential.TurningPoint;
import org.sarcolemma.differential.TurningPoints;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.guidance.MedicalTest;
import org.sarcolemma.guidance.Recommendation;
import org.sarcolemma.guidance.RedFlag;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.GeneticState;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Reading;
import org.sarcolemma.workup.NextStep;

/**
 * An answer as JSON. The names are a contract that others build on; more may be added, none
 * changed. Probabilities are plain numbers between 0 and 1; how to show them is the reader's
 * business, and never as 0 % or 100 % (SR-27).
 */
public final class AssessmentJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Knowledge knowledge;
  private final CriteriaJson criteria;

  /** A writer that takes its labels from the knowledge. */
  public AssessmentJson(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.criteria = new CriteriaJson(knowledge);
  }

  /** The answer, indented, ending in a line feed. */
  public String write(AssessmentReport report) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node(report)) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of texts and numbers can always be written", e);
    }
  }

  /** The answer as a tree. */
  public ObjectNode node(AssessmentReport report) {
    Assessment answer = report.assessment();
    ObjectNode json = NODES.objectNode();
    json.put("purpose", Assessment.PURPOSE);
    ArrayNode flags = json.putArray("redFlags");
    for (RedFlag flag : answer.redFlags()) {
      flags.addObject().put("id", flag.id()).put("text", flag.text());
    }
    ArrayNode hypotheses = json.putArray("hypotheses");
    answer.diagnoses().forEach(d -> hypotheses.add(diagnosis(d)));
    json.putArray("families").add(diagnosis(answer.necrotizing()).put("id", Knowledge.IMNM));
    criteria.write(json, answer);
    ArrayNode steps = json.putArray("nextSteps");
    answer.nextSteps().forEach(step -> steps.add(step(step)));
    ArrayNode waited = json.putArray("waitingFor");
    for (MedicalTest test : answer.waitedFor()) {
      waited.addObject().put("test", test.id()).put("label", test.label());
    }
    turningPoints(json.putObject("whatWouldChange"), answer.turningPoints());
    ArrayNode recommendations = json.putArray("recommendations");
    answer
        .recommendations()
        .forEach(r -> recommendations.add(recommendation(r).put("chase", answer.chase(r))));
    ArrayNode warnings = json.putArray("warnings");
    for (Warning warning : answer.warnings()) {
      warnings.addObject().put("id", warning.id()).put("text", warning.text());
    }
    ArrayNode notUsed = json.putArray("notUsed");
    for (NotUsed item : report.notUsed()) {
      notUsed.addObject().put("item", item.item()).put("reason", item.reason());
    }
    ArrayNode used = json.putArray("used");
    for (Used item : report.used()) {
      used.addObject().put("item", item.item()).put("says", item.says()).put("date", item.date());
    }
    serology(json.putObject("serology"), answer);
    genetics(json.putObject("genetics"), answer.patient());
    json.set("patient", patient(answer.patient()));
    json.putObject("setting")
        .put("id", answer.setting().id())
        .put("label", answer.setting().label());
    json.putObject("versions")
        .put("software", report.software())
        .put("knowledge", answer.knowledgeVersion());
    json.put("inputHash", answer.inputHash());
    return json;
  }

  private void serology(ObjectNode json, Assessment answer) {
    Serology serology = answer.serology();
    json.put("status", serology.status().name().toLowerCase(Locale.ROOT));
    json.put("text", serology.status().label());
    ArrayNode antibodies = json.putArray("antibodies");
    for (AntibodyStanding standing : serology.antibodies()) {
      ObjectNode one = antibodies.addObject();
      one.put("finding", standing.finding());
      one.put("label", knowledge.label(standing.finding()));
      one.put("state", standing.result().state().word());
      one.put("assay", standing.result().assay().word());
      if (!standing.result().printed().isEmpty()) {
        one.put("printed", standing.result().printed());
      }
      standing.result().date().ifPresent(date -> one.put("date", date.toString()));
      one.put("toDo", standing.advice());
    }
  }

  private static void genetics(ObjectNode json, Patient patient) {
    boolean plain =
        patient.genetics().state() == GeneticState.NOT_DONE
            && patient.answer("genetic_test_negative") == Answer.PRESENT;
    boolean causal =
        patient.findings().entrySet().stream()
            .anyMatch(f -> f.getKey().startsWith("variant_") && f.getValue() == Answer.PRESENT);
    String negative = plain ? "negative" : patient.genetics().state().word();
    json.put("state", causal ? "causal_variant" : negative);
    ArrayNode open = json.putArray("notCovered");
    patient.genetics().open().forEach(open::add);
  }

  private ObjectNode diagnosis(Diagnosis diagnosis) {
    ObjectNode json = NODES.objectNode();
    json.put("id", diagnosis.id());
    json.put("label", diagnosis.label());
    json.put("probability", diagnosis.probability());
    json.put("low", diagnosis.interval().low());
    json.put("high", diagnosis.interval().high());
    json.put("cases", diagnosis.patients().all());
    json.put("children", diagnosis.patients().children());
    json.put("veryFewCases", diagnosis.patients().veryFew());
    json.put("priorProbability", diagnosis.prior());
    json.put("priorLogOdds", diagnosis.priorLogOdds());
    json.put("logOdds", diagnosis.logOdds());
    ArrayNode contributions = json.putArray("contributions");
    diagnosis.contributions().forEach(c -> contributions.add(contribution(c)));
    if (!diagnosis.subtypes().isEmpty()) {
      ArrayNode subtypes = json.putArray("subtypes");
      diagnosis.subtypes().forEach(d -> subtypes.add(diagnosis(d)));
    }
    return json;
  }

  private ObjectNode contribution(Contribution contribution) {
    ObjectNode json = NODES.objectNode();
    json.put("finding", contribution.about());
    json.put("label", knowledge.label(contribution.about()));
    json.put("logOdds", contribution.logOdds());
    json.put("weight", contribution.weight());
    json.put("kind", contribution.kind().name().toLowerCase(Locale.ROOT));
    texts(json.putArray("sources"), contribution.sources());
    return json;
  }

  private ObjectNode step(NextStep step) {
    ObjectNode json = NODES.objectNode();
    json.put("test", step.test().id());
    json.put("label", step.test().label());
    json.put("informationBits", step.informationBits());
    json.put("burden", step.burden());
    ArrayNode claims = json.putArray("recommendedBy");
    step.recommendedBy().stream().flatMap(r -> r.claims().stream()).distinct().forEach(claims::add);
    json.put("urgency", step.urgency().name().toLowerCase(Locale.ROOT));
    ArrayNode results = json.putArray("results");
    for (Prospect prospect : step.prospects()) {
      ObjectNode result = results.addObject();
      ObjectNode answers = result.putObject("answers");
      new TreeMap<>(prospect.answers())
          .forEach((id, answer) -> answers.put(id, answer.name().toLowerCase(Locale.ROOT)));
      if (!prospect.readings().isEmpty()) {
        ObjectNode readings = result.putObject("readings");
        prospect.readings().forEach((id, reading) -> reading(readings.putObject(id), reading));
      }
      result.put("probability", prospect.probability());
      result.put("leading", prospect.leading());
      result.put("leadingProbability", prospect.leadingProbability());
    }
    return json;
  }

  private static void turningPoints(ObjectNode json, TurningPoints turning) {
    json.put("complete", turning.complete());
    ArrayNode sets = json.putArray("sets");
    for (TurningPoint point : turning.points()) {
      ObjectNode set = sets.addObject();
      ObjectNode answers = set.putObject("answers");
      point
          .answers()
          .forEach((id, answer) -> answers.put(id, answer.name().toLowerCase(Locale.ROOT)));
      set.put("probability", point.probability());
      set.put("leading", point.leading());
      set.put("leadingProbability", point.leadingProbability());
    }
  }

  private static ObjectNode recommendation(Recommendation recommendation) {
    ObjectNode json = NODES.objectNode();
    json.put("id", recommendation.id());
    json.put("text", recommendation.text());
    texts(json.putArray("tests"), recommendation.tests());
    texts(json.putArray("claims"), recommendation.claims());
    json.put("urgency", recommendation.urgency().name().toLowerCase(Locale.ROOT));
    json.put("thin", recommendation.thin());
    return json;
  }

  private static ObjectNode patient(Patient patient) {
    ObjectNode json = NODES.objectNode();
    json.put("ageGroup", patient.ageGroup().name().toLowerCase(Locale.ROOT));
    patient.onset().ifPresent(age -> json.put("ageAtOnsetYears", age.years()));
    json.put("sex", patient.sex().name().toLowerCase(Locale.ROOT));
    ObjectNode findings = json.putObject("findings");
    patient
        .findings()
        .forEach((id, answer) -> findings.put(id, answer.name().toLowerCase(Locale.ROOT)));
    ObjectNode quantities = json.putObject("quantities");
    patient.quantities().forEach((id, reading) -> reading(quantities.putObject(id), reading));
    return json;
  }

  private static void reading(ObjectNode json, Reading reading) {
    json.put("low", reading.low());
    if (Double.isFinite(reading.high())) {
      json.put("high", reading.high());
    }
  }

  private static void texts(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }
}
