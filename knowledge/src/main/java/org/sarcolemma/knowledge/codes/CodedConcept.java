package org.sarcolemma.knowledge.codes;

import java.util.List;
import java.util.Locale;
import org.sarcolemma.patient.Assay;

/**
 * A code that is known, with all it says.
 *
 * @param label wording for clinicians
 * @param system short name of its vocabulary, for example {@code LOINC}
 * @param code the code in that vocabulary
 * @param display the vocabulary's own wording
 * @param meanings what it says; empty when it answers nothing here
 */
public record CodedConcept(
    String label, String system, String code, String display, List<CodeMeaning> meanings) {
  private static final String METHOD = " by ";

  /** Copies its list. */
  public CodedConcept {
    meanings = List.copyOf(meanings);
  }

  /** Whether it makes a statement of a sort. */
  public boolean is(CodeMeaning.Kind kind) {
    return meanings.stream().anyMatch(meaning -> meaning.kind() == kind);
  }

  /**
   * The method of an antibody test. LOINC names it last, after "by"; where it names none the assay
   * is not told.
   */
  public Assay assay() {
    int at = display.lastIndexOf(METHOD);
    String method = at < 0 ? "" : display.substring(at + METHOD.length()).toLowerCase(Locale.ROOT);
    return switch (method) {
      case "line blot", "immunoblot" -> Assay.LINE_BLOT;
      case "immunoassay" -> Assay.ELISA;
      default -> Assay.NOT_TOLD;
    };
  }
}
