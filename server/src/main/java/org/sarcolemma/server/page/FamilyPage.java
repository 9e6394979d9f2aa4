package org.sarcolemma.server.page;

import java.util.List;
import java.util.Map;
import org.sarcolemma.knowledge.family.FamilyWords;
import org.sarcolemma.server.family.FamilySheet;

/**
 * The form of a sheet for a family, or the confirmed sheets.
 *
 * @param shell what surrounds it
 * @param words languages to choose from
 * @param drugs drugs to choose from
 * @param fields what was typed, by name
 * @param problems what is wrong with it
 * @param sheets confirmed sheets; empty while there is a form to fill in
 */
public record FamilyPage(
    Shell shell,
    FamilyWords words,
    List<String> drugs,
    Map<String, String> fields,
    List<String> problems,
    List<FamilySheet> sheets) {
  /** Copies its lists. */
  public FamilyPage {
    drugs = List.copyOf(drugs);
    problems = List.copyOf(problems);
    sheets = List.copyOf(sheets);
  }

  /** What was typed into a field; empty if nothing. */
  public String typed(String field) {
    return fields.getOrDefault(field, "");
  }
}
