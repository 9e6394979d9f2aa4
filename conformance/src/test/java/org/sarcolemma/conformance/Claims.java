package org.sarcolemma.conformance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a Markdown document says exists, checked against the sources: paths, Java types, packages,
 * commands of the script, and targets of links. A path may count from the root or from the
 * document, or be the end of a longer one. Only code spans and links are read, not code blocks.
 */
final class Claims {

  private static final Pattern FENCE = Pattern.compile("(?ms)^ {0,3}```.*?^ {0,3}```[^\\n]*$");
  private static final Pattern SPAN = Pattern.compile("(?<!`)`([^`\\n]+)`(?!`)");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");
  private static final Pattern COMMAND = Pattern.compile("\\./sarcolemma ([a-z][a-z-]*).*");
  private static final Pattern PATH = Pattern.compile("[\\w.@+-]+(/[\\w.@+-]+)*/?");
  private static final Pattern FILE_NAME =
      Pattern.compile(".*\\.(md|java|xml|ya?ml|json|jsonl|csv|tsv|jte|css|js|sh|properties|txt)");
  private static final Pattern PLACEHOLDER = Pattern.compile("[A-Z_-]+\\.(?!md$|java$)\\w+");
  private static final Pattern QUALIFIED = Pattern.compile("org\\.sarcolemma(\\.\\w+)+");
  private static final Pattern TYPE =
      Pattern.compile("([A-Z][a-z0-9]+(?:[A-Z][a-z0-9]+)+)(?:[.#]\\w+(?:\\(.*\\))?)?");
  private static final Pattern DECLARATION =
      Pattern.compile("\\b(?:class|interface|enum|record)\\s+([A-Z]\\w*)");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package\\s+([\\w.]+);");

  /** Types of the standards and libraries that our documents speak of. */
  private static final Set<String> FOREIGN =
      Set.of(
          "AllergyIntolerance",
          "CapabilityStatement",
          "CarePlan",
          "CodeSystem",
          "ConceptMap",
          "DiagnosticReport",
          "FamilyMemberHistory",
          "LinkedHashMap",
          "MedicationAdministration",
          "MedicationRequest",
          "MedicationStatement",
          "OperationOutcome",
          "PlanDefinition",
          "QuestionnaireResponse",
          "RiskAssessment",
          "ServiceRequest",
          "StrictMath",
          "ValueSet");

  private final Path root;
  private final List<Path> files;
  private final Set<String> topLevel = new HashSet<>();
  private final Set<String> types = new HashSet<>();
  private final Set<String> qualified = new HashSet<>();
  private final String script;

  Claims(Path root, List<Path> files, String script) {
    this.root = root;
    this.files = List.copyOf(files);
    this.script = script;
    for (Path file : files) {
      topLevel.add(file.getName(0).toString());
      if (file.toString().endsWith(".java")) {
        declare(Checkout.read(file));
      }
    }
  }

  private void declare(String source) {
    Matcher inPackage = PACKAGE.matcher(source);
    String home = inPackage.find() ? inPackage.group(1) : "";
    qualified.add(home);
    Matcher declared = DECLARATION.matcher(source);
    while (declared.find()) {
      types.add(declared.group(1));
      qualified.add(home + "." + declared.group(1));
    }
  }

  /**
   * What {@code text}, the content of {@code document}, names that is not there; spans first, then
   * links, as they come.
   */
  List<String> untrue(Path document, String text) {
    String prose = FENCE.matcher(text).replaceAll("");
    Path place = root.resolve(document);
    List<String> untrue = new ArrayList<>();
    SPAN.matcher(prose)
        .results()
        .map(span -> span.group(1).strip())
        .filter(span -> !holds(place, span))
        .forEach(untrue::add);
    LINK.matcher(prose)
        .results()
        .map(link -> link.group(1))
        .filter(target -> !target.contains(":") && !exists(place, target))
        .forEach(untrue::add);
    return untrue;
  }

  private boolean holds(Path place, String span) {
    Matcher command = COMMAND.matcher(span);
    if (command.matches()) {
      return script.contains("./sarcolemma " + command.group(1));
    }
    if (QUALIFIED.matcher(span).matches()) {
      return qualified.contains(span);
    }
    Matcher type = TYPE.matcher(span);
    if (type.matches() && !FILE_NAME.matcher(span).matches()) {
      return types.contains(type.group(1)) || FOREIGN.contains(type.group(1));
    }
    return !isPath(span) || exists(place, span);
  }

  private boolean isPath(String span) {
    if (!PATH.matcher(span).matches() || span.contains("target/") || span.matches(".*//.*")) {
      return false;
    }
    boolean nested = span.contains("/");
    return span.endsWith("/")
        || (nested && topLevel.contains(span.substring(0, span.indexOf('/'))))
        || (FILE_NAME.matcher(span).matches() && !PLACEHOLDER.matcher(span).matches());
  }

  private boolean exists(Path place, String path) {
    return Files.exists(root.resolve(path))
        || Files.exists(place.resolveSibling(path))
        || files.stream().anyMatch(file -> file.endsWith(path));
  }
}
