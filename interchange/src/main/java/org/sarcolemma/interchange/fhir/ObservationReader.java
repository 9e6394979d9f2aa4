package org.sarcolemma.interchange.fhir;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sarcolemma.interchange.fhir.Statement.Source;
import org.sarcolemma.knowledge.codes.CodeMeaning;
import org.sarcolemma.knowledge.codes.CodeMeaning.Kind;
import org.sarcolemma.knowledge.codes.CodedAnswer;
import org.sarcolemma.knowledge.codes.CodedConcept;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.AntibodyResult;
import org.sarcolemma.patient.AntibodyState;

/** Observations and their components: signs, creatine kinase, antibodies, other laboratory. */
final class ObservationReader {
  private static final Set<Kind> KINDS =
      EnumSet.of(Kind.SIGN, Kind.CK, Kind.CK_WORD, Kind.ANTIBODY, Kind.RAISED, Kind.LOWERED);

  private final Transcript transcript;

  ObservationReader(Transcript transcript) {
    this.transcript = transcript;
  }

  void read(Source source) {
    Element observation = source.resource().element();
    if (observation.has("focus")) {
      throw new Unusable("is about something else than the child (focus)");
    }
    boolean registered = Status.registered(observation);
    if (!registered) {
      Status.result(observation);
    }
    boolean panel =
        !observation.list("component").isEmpty() || !observation.list("hasMember").isEmpty();
    try {
      part(source, observation, registered, panel);
    } catch (Unusable reason) {
      transcript.leave(source, reason.reason());
    }
    for (Element component : observation.list("component")) {
      Source part = source.part("component " + label(component));
      try {
        part(part, component, registered, false);
      } catch (Unusable reason) {
        transcript.leave(part, reason.reason());
      }
    }
  }

  private static String label(Element component) {
    return component.codings("code").stream()
        .findFirst()
        .map(coding -> Shown.text(coding.code()))
        .orElse("without code");
  }

  private void part(Source source, Element element, boolean registered, boolean panel) {
    if (panel && !hasResult(element)) {
      throw new Unusable("a heading: what it joins is read one by one");
    }
    Map<CodeMeaning, CodedConcept> meanings =
        transcript.meanings(element.codings("code"), KINDS, "an observation");
    Result result = new Result(element, transcript.codes());
    Optional<String> absent = result.absent();
    if (absent.isPresent()) {
      throw new Unusable("no value: " + absent.get());
    }
    meanings.forEach(
        (meaning, concept) -> {
          if (!registered) {
            one(source, result, meaning, concept);
          } else if (meaning.kind() == Kind.ANTIBODY) {
            antibody(source, meaning, AntibodyResult.of(AntibodyState.PENDING, concept.assay()));
          } else {
            transcript.leave(source, "registered: no result yet");
          }
        });
  }

  private static boolean hasResult(Element element) {
    return element.keys().stream()
        .anyMatch(
            key ->
                key.startsWith("value")
                    || key.equals("interpretation")
                    || key.equals("dataAbsentReason"));
  }

  private void one(Source source, Result result, CodeMeaning meaning, CodedConcept concept) {
    switch (meaning.kind()) {
      case SIGN -> answer(source, meaning, Judgement.sign(result.said()));
      case RAISED -> answer(source, meaning, Judgement.beyond(result.judged(), CodedAnswer.HIGH));
      case LOWERED -> answer(source, meaning, Judgement.beyond(result.judged(), CodedAnswer.LOW));
      case CK -> transcript.says(CreatineKinase.measured(source, result));
      case CK_WORD ->
          transcript.says(CreatineKinase.word(source, meaning, Judgement.sign(result.said())));
      default -> antibody(source, meaning, result(source, result, concept));
    }
  }

  private static AntibodyResult result(Source source, Result result, CodedConcept concept) {
    return new AntibodyResult(
        Judgement.antibody(result.judged()),
        concept.assay(),
        result.figure().map(Result.Figure::printed).orElse(""),
        source.date().filter(PartialDate::isDay).map(PartialDate::first));
  }

  private void answer(Source source, CodeMeaning meaning, Answer said) {
    Answer answer = meaning.answer(said);
    if (answer == Answer.UNKNOWN) {
      transcript.leave(source, "absent, which says nothing of the finding: " + meaning.note());
    } else {
      transcript.says(new Statement.Sign(source, meaning.finding(), answer));
    }
  }

  private void antibody(Source source, CodeMeaning meaning, AntibodyResult result) {
    boolean known = result.state().known();
    if (known && meaning.answer(result.state().answer()) == Answer.UNKNOWN) {
      transcript.leave(source, "negative, " + meaning.note());
    } else {
      transcript.says(new Statement.Tested(source, meaning.finding(), result));
    }
  }
}
