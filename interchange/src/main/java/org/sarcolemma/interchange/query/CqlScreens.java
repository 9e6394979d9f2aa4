package org.sarcolemma.interchange.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sarcolemma.interchange.fhir.ScreenCode;
import org.sarcolemma.interchange.fhir.ScreenCodes;
import org.sarcolemma.knowledge.codes.AnswerCode;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.screening.Group;
import org.sarcolemma.screening.Screen;
import org.sarcolemma.screening.Screens;

/**
 * The screens as one CQL library over FHIR R4 (4.0.1). Every screen is a definition that is true
 * for a patient it finds; it carries its claims, its thresholds with their sources, and what is
 * thin about it. Codes are written out from the code book, so that no terminology server is asked.
 */
public final class CqlScreens {
  /** Name of the library, and of its file without {@code .cql}. */
  public static final String LIBRARY = "SarcolemmaScreens";

  private static final String CHART = "/query/chart.cql";

  /** Tables of codes, each with the kinds of things it tells. */
  private static final Map<String, String> TABLES =
      Map.of(
          "label", "Diagnosis codes",
          "sign", "Sign codes",
          "antibody", "Antibody codes",
          "drug", "Drug codes",
          "evaluation", "Evaluation codes");

  private static final Map<String, String> LISTS =
      Map.of(
          "ck", "CK codes",
          "variant", "Variant codes",
          "significance", "Significance codes",
          "weight", "Weight codes",
          "height", "Height codes");

  private final Screens screens;
  private final ScreenCodes codes;
  private final CodeBook book;

  /** A writer of some screens, with the codes they ask for. */
  public CqlScreens(Screens screens, ScreenCodes codes, CodeBook book) {
    this.screens = screens;
    this.codes = codes;
    this.book = book;
  }

  /**
   * The library.
   *
   * @param version of the knowledge, for example {@code 0.1.0}
   */
  public String text(String version) {
    List<String> parts = new ArrayList<>();
    parts.add(head(version));
    new java.util.TreeMap<>(TABLES).forEach((kind, name) -> parts.add(table(name, kind)));
    new java.util.TreeMap<>(LISTS).forEach((kind, name) -> parts.add(list(name, spelt(kind))));
    parts.add(list("ATC addresses", codes.addresses("ATC")));
    parts.add(
        list(
            "ATC codes",
            codes.all().stream()
                .filter(code -> code.system().equals("ATC"))
                .flatMap(code -> spellings(code).stream())
                .distinct()
                .toList()));
    parts.add(list("UCUM addresses", codes.addresses("UCUM")));
    parts.add(answers());
    parts.add(units());
    parts.add(QueryText.resource(CHART).strip());
    groups().forEach(group -> parts.add(members(group)));
    screens.all().forEach(screen -> parts.add(screen(screen)));
    return String.join("\n\n", parts) + "\n";
  }

  private static String head(String version) {
    return QueryText.resource("/query/head.cql").strip().replace("VERSION", version);
  }

  private String table(String name, String kind) {
    List<String> rows = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (ScreenCode code : codes.of(kind)) {
      for (String spelling : spellings(code)) {
        rows.add("Tuple { code: " + quoted(spelling) + ", key: " + quoted(code.key()) + " }");
        notes.add(code.words());
      }
    }
    return "define \"" + name + "\": {\n" + lines(rows, notes) + "}";
  }

  private List<String> spelt(String kind) {
    return codes.of(kind).stream().flatMap(code -> spellings(code).stream()).distinct().toList();
  }

  /** A code under every address of its vocabulary, with and without a prefix of ours. */
  private List<String> spellings(ScreenCode code) {
    Set<String> spellings = new LinkedHashSet<>();
    for (String address : codes.addresses(code.system())) {
      spellings.add(address + "|" + code.code());
      spellings.add(address + "|" + code.written());
    }
    return List.copyOf(spellings);
  }

  private static String list(String name, List<String> texts) {
    return "define \""
        + name
        + "\": {\n"
        + lines(texts.stream().map(CqlScreens::quoted).toList(), List.of())
        + "}";
  }

  private String answers() {
    Map<String, String> systems = book.systems();
    Set<String> rows = new LinkedHashSet<>();
    for (AnswerCode answer : book.answerCodes()) {
      String system = systems.get(answer.system());
      List<String> addresses = system == null ? List.of(answer.system()) : codes.addresses(system);
      for (String address : addresses) {
        rows.add(
            "Tuple { code: "
                + quoted(address + "|" + answer.code())
                + ", says: "
                + quoted(QueryText.word(answer.says()))
                + " }");
      }
    }
    return "define \"Answer codes\": {\n" + lines(List.copyOf(rows), List.of()) + "}";
  }

  private static String units() {
    List<String> rows = new ArrayList<>();
    ScreenCodes.activityUnits()
        .forEach(
            (unit, factor) ->
                rows.add(
                    "Tuple { unit: "
                        + quoted(unit)
                        + ", factor: "
                        + decimal(factor.toPlainString())
                        + " }"));
    return "// What makes an activity in a volume U/L.\ndefine \"CK units\": {\n"
        + lines(rows, List.of())
        + "}";
  }

  private static String decimal(String number) {
    return number.contains(".") ? number : number + ".0";
  }

  private List<Group> groups() {
    return QueryText.groups(screens);
  }

  private static String members(Group group) {
    return "// "
        + QueryText.oneLine(group.words())
        + "\ndefine "
        + CqlCriteria.members(group)
        + ": { "
        + group.members().stream().map(CqlScreens::quoted).collect(Collectors.joining(", "))
        + " }";
  }

  private static String screen(Screen screen) {
    CqlCriteria criteria = new CqlCriteria();
    return QueryText.describe(screen).stream()
            .map(line -> "// " + line + "\n")
            .collect(Collectors.joining())
        + "define \""
        + screen.id()
        + "\":\n  not \"Deceased\""
        + screen.all().stream()
            .map(criterion -> "\n    and " + criterion.in(criteria))
            .collect(Collectors.joining());
  }

  private static String lines(List<String> rows, List<String> notes) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      text.append("  ").append(rows.get(i)).append(i < rows.size() - 1 ? "," : "");
      if (i < notes.size() && !notes.get(i).isEmpty()) {
        text.append(" // ").append(QueryText.oneLine(notes.get(i)));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
