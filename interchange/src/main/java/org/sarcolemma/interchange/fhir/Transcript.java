package org.sarcolemma.interchange.fhir;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sarcolemma.interchange.fhir.Statement.Source;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.knowledge.codes.CodeMeaning;
import org.sarcolemma.knowledge.codes.CodedConcept;

/** What the readers have taken down so far, and the code book they look words up in. */
final class Transcript {
  private final CodeBook codes;
  private final Ledger ledger;
  private final List<Statement> statements = new ArrayList<>();

  Transcript(CodeBook codes, Ledger ledger) {
    this.codes = codes;
    this.ledger = ledger;
  }

  CodeBook codes() {
    return codes;
  }

  List<Statement> statements() {
    return List.copyOf(statements);
  }

  void says(Statement statement) {
    statements.add(statement);
  }

  void leave(Source source, String reason) {
    ledger.leave(source, reason);
  }

  /**
   * The meanings of some sorts that a coded element has, each with its concept.
   *
   * @param as what the resource is, for the reason when nothing is meant
   * @throws Unusable saying why, when it has none
   */
  Map<CodeMeaning, CodedConcept> meanings(
      List<Coding> codings, Set<CodeMeaning.Kind> kinds, String as) {
    Map<CodeMeaning, CodedConcept> found = new LinkedHashMap<>();
    Map<CodeMeaning, CodedConcept> other = new LinkedHashMap<>();
    boolean known = false;
    for (Coding coding : codings) {
      CodedConcept concept = codes.concept(coding.system(), coding.code()).orElse(null);
      if (concept != null) {
        known = true;
        for (CodeMeaning meaning : concept.meanings()) {
          (kinds.contains(meaning.kind()) ? found : other).putIfAbsent(meaning, concept);
        }
      }
    }
    if (found.isEmpty()) {
      throw new Unusable(known ? why(other, as) : unknown(codings));
    }
    return found;
  }

  private static String why(Map<CodeMeaning, CodedConcept> other, String as) {
    for (Map.Entry<CodeMeaning, CodedConcept> entry : other.entrySet()) {
      CodeMeaning meaning = entry.getKey();
      if (meaning.kind() == CodeMeaning.Kind.LABEL) {
        return entry.getValue().label()
            + ": a diagnosis already made is what is asked, and never an input";
      }
      if (meaning.kind() == CodeMeaning.Kind.NONE) {
        return entry.getValue().label() + ": " + meaning.note();
      }
    }
    return "known code, which says nothing here as " + as;
  }

  private static String unknown(List<Coding> codings) {
    if (codings.isEmpty()) {
      return "no code; text is not interpreted";
    }
    Coding first = codings.get(0);
    return "code not known here: " + Shown.text(first.token() + " " + first.display());
  }
}
