package org.sarcolemma.interchange.fhir;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.fhir.Statement.Source;
import org.sarcolemma.knowledge.codes.CodedAnswer;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.AntibodyResult;
import org.sarcolemma.patient.Assay;
import org.sarcolemma.patient.GeneticState;
import org.sarcolemma.patient.Reading;

/**
 * Answers to our own findings form: the link id of a question is the id of a finding or quantity.
 * Another questionnaire's questions are not ours to interpret.
 */
final class FormReader {
  private static final String ANTIBODY = "antibody";
  private static final String GENETIC_TEST = "genetic_test";
  private static final String ASSAY = "/assay";
  private static final String ONSET_AGE = "onset_age";
  private static final String CK = "ck";
  private static final Set<String> MONTHS = Set.of("onset_tempo", "illness_duration");
  private static final int DEEPEST = 16;

  private final Transcript transcript;
  private final Knowledge knowledge;

  FormReader(Transcript transcript, Knowledge knowledge) {
    this.transcript = transcript;
    this.knowledge = knowledge;
  }

  void read(Source source) {
    Element form = source.resource().element();
    Status.one(form, Set.of("completed", "amended"));
    String canonical = form.text("questionnaire").orElse("");
    int version = canonical.indexOf('|');
    String url = version < 0 ? canonical : canonical.substring(0, version);
    if (!url.equals(Addresses.FINDINGS_FORM)) {
      throw new Unusable("answers another questionnaire: " + Shown.text(canonical));
    }
    items(source, form, DEEPEST);
  }

  /**
   * An Observation that a form filler extracted from this form: its code is one of our questions.
   *
   * @param asked id of the question
   */
  void observation(Source source, String asked) {
    Element observation = source.resource().element();
    if (observation.has("focus")) {
      throw new Unusable("is about something else than the child (focus)");
    }
    Status.result(observation);
    if (observation.has("dataAbsentReason")) {
      throw new Unusable("no value: the record says that it is absent");
    }
    fact(source, asked, extracted(observation), Assay.NOT_TOLD);
  }

  /** The value of an Observation as the answer it was extracted from. */
  private static Element extracted(Element observation) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    observation.flag("valueBoolean").ifPresent(yes -> answer.put("valueBoolean", yes));
    observation
        .child("valueQuantity")
        .ifPresent(quantity -> answer.set("valueQuantity", quantity.json()));
    List<Coding> codings = observation.codings("valueCodeableConcept");
    codings.stream()
        .filter(coding -> coding.system().equals(Addresses.ANSWERS))
        .findFirst()
        .or(() -> codings.stream().findFirst())
        .ifPresent(
            coding ->
                answer
                    .putObject("valueCoding")
                    .put("system", coding.system())
                    .put("code", coding.code()));
    return new Element(answer);
  }

  private void items(Source source, Element parent, int levels) {
    for (Element item : parent.list("item")) {
      Source part = source.part("item " + Shown.text(item.text("linkId").orElse("")));
      try {
        answered(part, item);
      } catch (Unusable reason) {
        transcript.leave(part, reason.reason());
      }
      if (levels > 0) {
        items(source, item, levels - 1);
      }
    }
  }

  private void answered(Source source, Element item) {
    List<Element> answers = item.list("answer");
    if (answers.isEmpty() || item.text("linkId").orElse("").endsWith(ASSAY)) {
      return;
    }
    if (answers.size() > 1) {
      throw new Unusable("answered more than once");
    }
    fact(source, item.text("linkId").orElse(""), answers.get(0), assay(item));
  }

  private void fact(Source source, String asked, Element answer, Assay assay) {
    if (asked.equals(CK)) {
      transcript.says(CreatineKinase.measured(source, new Result(answer, transcript.codes())));
    } else if (MONTHS.contains(asked)) {
      transcript.says(
          new Statement.Measured(source, asked, Reading.exactly(time(answer, AgeUnit::months))));
    } else if (asked.equals(GENETIC_TEST)) {
      transcript.says(
          new Statement.Genes(source, word(answer, GeneticState.values(), GeneticState::word)));
    } else if (asked.equals(ONSET_AGE)) {
      transcript.says(
          new Statement.Onset(source, Optional.empty(), Optional.of(time(answer, AgeUnit::years))));
    } else {
      Finding finding =
          knowledge
              .finding(asked)
              .orElseThrow(() -> new Unusable("a question this version does not ask"));
      finding(source, finding, said(answer), assay);
    }
  }

  /** The method of an antibody test, told in a question below it. */
  private Assay assay(Element item) {
    for (Element below : item.list("item")) {
      if (below.text("linkId").orElse("").endsWith(ASSAY)) {
        return word(
            below.list("answer").stream()
                .findFirst()
                .orElseThrow(() -> new Unusable("the assay is not told")),
            Assay.values(),
            Assay::word);
      }
    }
    return Assay.NOT_TOLD;
  }

  private static <T> T word(Element answer, T[] values, Function<T, String> word) {
    Coding coding =
        answer.child("valueCoding").map(Coding::one).orElseThrow(() -> new Unusable("no code"));
    for (T value : values) {
      if (coding.system().equals(Addresses.ANSWERS) && coding.code().equals(word.apply(value))) {
        return value;
      }
    }
    throw new Unusable("'" + Shown.text(coding.code()) + "' is no answer to it");
  }

  private void finding(Source source, Finding finding, CodedAnswer said, Assay assay) {
    if (finding.category().equals(ANTIBODY)) {
      transcript.says(
          new Statement.Tested(
              source,
              finding.id(),
              AntibodyResult.of(Judgement.antibody(EnumSet.of(said)), assay)));
    } else {
      Answer answer = Judgement.sign(EnumSet.of(said));
      transcript.says(new Statement.Sign(source, finding.id(), answer));
    }
  }

  private CodedAnswer said(Element answer) {
    Optional<Boolean> flag = answer.flag("valueBoolean");
    if (flag.isPresent()) {
      return flag.get() ? CodedAnswer.POSITIVE : CodedAnswer.NEGATIVE;
    }
    return answer
        .child("valueCoding")
        .map(Coding::one)
        .flatMap(coding -> transcript.codes().answer(coding.system(), coding.code()))
        .filter(said -> said != CodedAnswer.UNCLEAR)
        .orElseThrow(() -> new Unusable("answered unknown, which is no answer"));
  }

  /** A time in one of the units of UCUM. */
  private <T> T time(Element answer, BiFunction<BigDecimal, String, Optional<T>> reading) {
    Element quantity =
        answer.child("valueQuantity").orElseThrow(() -> new Unusable("no quantity with a unit"));
    BigDecimal value =
        quantity.number("value").orElseThrow(() -> new Unusable("the quantity has no value"));
    if (!transcript.codes().isSystem(quantity.text("system").orElse(""), "UCUM")) {
      throw new Unusable("the unit has no UCUM code");
    }
    return reading
        .apply(value, quantity.text("code").orElse(""))
        .orElseThrow(() -> new Unusable("no time in years, months, weeks or days"));
  }
}
