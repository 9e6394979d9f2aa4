package org.sarcolemma.interchange.fhir;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sarcolemma.interchange.fhir.Statement.Source;
import org.sarcolemma.knowledge.codes.CodeMeaning;
import org.sarcolemma.knowledge.codes.CodeMeaning.Kind;
import org.sarcolemma.knowledge.codes.CodedConcept;
import org.sarcolemma.patient.Age;
import org.sarcolemma.patient.Answer;

/** Problems and the coded conclusions of reports: signs that are there, or were excluded. */
final class ConditionReader {
  private static final Set<Kind> KINDS = EnumSet.of(Kind.SIGN, Kind.CK_WORD);

  private final Transcript transcript;

  ConditionReader(Transcript transcript) {
    this.transcript = transcript;
  }

  void condition(Source source) {
    Element condition = source.resource().element();
    Answer said = Status.refuted(condition) ? Answer.ABSENT : Answer.PRESENT;
    signs(source, condition.codings("code"), said);
    if (said == Answer.PRESENT) {
      onset(source, condition);
    }
  }

  void report(Source source) {
    Element report = source.resource().element();
    if (Status.registered(report)) {
      throw new Unusable("registered: no result yet");
    }
    Status.result(report);
    List<Element> conclusions = report.list("conclusionCode");
    if (conclusions.isEmpty()) {
      throw new Unusable(
          "no coded conclusion; its results are read one by one, its text and pictures are not");
    }
    for (Element conclusion : conclusions) {
      List<Coding> codings = Coding.of(conclusion);
      Source part =
          source.part("conclusion " + (codings.isEmpty() ? "" : Shown.text(codings.get(0).code())));
      try {
        signs(part, codings, Answer.PRESENT);
      } catch (Unusable reason) {
        transcript.leave(part, reason.reason());
      }
    }
  }

  private void signs(Source source, List<Coding> codings, Answer said) {
    Map<CodeMeaning, CodedConcept> meanings =
        transcript.meanings(codings, KINDS, "a condition of the child");
    meanings.forEach(
        (meaning, concept) -> {
          if (meaning.answer(said) == Answer.UNKNOWN) {
            transcript.leave(
                source, "excluded, which says nothing of the finding: " + meaning.note());
          } else if (meaning.kind() == Kind.CK_WORD) {
            transcript.says(CreatineKinase.word(source, meaning, said));
          } else {
            transcript.says(new Statement.Sign(source, meaning.finding(), said));
          }
        });
  }

  private void onset(Source source, Element condition) {
    Optional<PartialDate> began =
        condition
            .date("onsetDateTime")
            .or(() -> condition.child("onsetPeriod").flatMap(period -> period.date("start")));
    Optional<Age> age = condition.child("onsetAge").flatMap(this::age);
    if (began.isPresent() || age.isPresent()) {
      transcript.says(new Statement.Onset(source, began, age));
    }
    for (String words : List.of("onsetString", "onsetRange")) {
      if (condition.has(words)) {
        transcript.leave(source.part("onset"), "a range or text, which is not interpreted");
      }
    }
  }

  /** An age in UCUM years, months, weeks or days; another unit is no age. */
  private Optional<Age> age(Element quantity) {
    BigDecimal value = quantity.number("value").orElse(BigDecimal.ONE.negate());
    if (!transcript.codes().isSystem(quantity.text("system").orElse(""), "UCUM")
        || quantity.has("comparator")) {
      return Optional.empty();
    }
    return AgeUnit.years(value, quantity.text("code").orElse(""));
  }
}
