package org.sarcolemma.interchange.fhir;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sarcolemma.interchange.fhir.Statement.Source;
import org.sarcolemma.knowledge.codes.CodeMeaning.Kind;
import org.sarcolemma.patient.Answer;

/**
 * Diseases of relatives. They say something of the family and nothing of the child; that none is
 * listed does not say that there is none.
 */
final class FamilyReader {
  private final Transcript transcript;

  FamilyReader(Transcript transcript) {
    this.transcript = transcript;
  }

  void read(Source source) {
    Element relative = source.resource().element();
    Status.one(relative, Set.of("partial", "completed"));
    List<Element> conditions = relative.list("condition");
    if (conditions.isEmpty()) {
      throw new Unusable("names no disease; whether the family was asked is open");
    }
    for (Element condition : conditions) {
      List<Coding> codings = condition.codings("code");
      Source part =
          source.part("condition " + (codings.isEmpty() ? "" : Shown.text(codings.get(0).code())));
      try {
        transcript
            .meanings(codings, EnumSet.of(Kind.FAMILY), "a disease of a relative")
            .keySet()
            .forEach(
                meaning ->
                    transcript.says(new Statement.Sign(part, meaning.finding(), Answer.PRESENT)));
      } catch (Unusable reason) {
        transcript.leave(part, reason.reason());
      }
    }
  }
}
