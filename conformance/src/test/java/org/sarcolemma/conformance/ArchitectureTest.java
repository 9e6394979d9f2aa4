package org.sarcolemma.conformance;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Who may know whom. The arrows are those of ARCHITECTURE.md; a module may use only what stands in
 * its row.
 */
class ArchitectureTest {

  private static final String ROOT = "org.sarcolemma";

  /**
   * Module, and the modules of ours it may use. {@code core} is every package that belongs to no
   * other module.
   */
  private static final Map<String, List<String>> MAY_USE =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("core", List.of()),
              Map.entry("knowledge", List.of("core")),
              Map.entry("interchange", List.of("core", "knowledge")),
              Map.entry("evaluation", List.of("core", "knowledge", "interchange")),
              Map.entry("testkit", List.of("core", "knowledge", "interchange")),
              Map.entry("ehr", List.of("interchange")),
              Map.entry("registry", List.of("core", "knowledge", "interchange")),
              Map.entry("screen", List.of("core", "knowledge", "interchange")),
              Map.entry("spark", List.of("core", "knowledge", "interchange", "screen")),
              Map.entry("server", List.of("core", "knowledge", "interchange", "ehr", "registry")),
              Map.entry(
                  "cli",
                  List.of(
                      "core",
                      "knowledge",
                      "interchange",
                      "ehr",
                      "registry",
                      "screen",
                      "evaluation",
                      "server")),
              Map.entry("benchmarks", List.of("core", "knowledge", "interchange", "testkit"))));

  /** Libraries with one home each. */
  private static final Map<String, List<String>> HOMES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("io.javalin..", List.of("server")),
              Map.entry("org.eclipse.jetty..", List.of("server")),
              Map.entry("gg.jte..", List.of("server")),
              Map.entry("org.slf4j..", List.of("server", "cli")),
              Map.entry("ch.qos.logback..", List.of("server", "cli")),
              Map.entry("com.nimbusds..", List.of("server", "ehr")),
              Map.entry("picocli..", List.of("cli")),
              Map.entry("java.sql..", List.of("registry")),
              Map.entry("org.sqlite..", List.of("registry")),
              Map.entry("org.postgresql..", List.of("registry")),
              Map.entry("com.zaxxer..", List.of("registry")),
              Map.entry("org.flywaydb..", List.of("registry")),
              Map.entry("de.siegmar.fastcsv..", List.of("knowledge"))));

  private static final DescribedPredicate<JavaClass> CORE = inModule("core");

  private static JavaClasses ours;

  @BeforeAll
  static void readClasses() {
    ours =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
  }

  @Test
  void everyModuleIsSeen() {
    for (String module : List.of("core", "knowledge", "interchange", "evaluation", "cli")) {
      assertThat(ours.that(inModule(module))).as("classes of " + module).isNotEmpty();
    }
  }

  @Test
  void coreUsesTheJdkOnly() {
    classes()
        .that(CORE)
        .should()
        .onlyDependOnClassesThat(
            CORE.or(resideInAnyPackage("java..", "org.jspecify.annotations.."))
                .as("core, java.*, or null annotations"))
        .check(ours);
  }

  @Test
  void coreTouchesNothingOutsideItself() {
    noClasses()
        .that(CORE)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "java.nio.file..",
                    "java.nio.channels..",
                    "java.net..",
                    "java.sql..",
                    "java.util.logging..",
                    "java.util.prefs..",
                    "java.lang.System$Logger..")
                .or(
                    resideInAPackage("java.io")
                        .and(
                            DescribedPredicate.describe(
                                "a file or a stream",
                                c ->
                                    c.getSimpleName().matches("File.*|.*(Stream|Reader|Writer)")))))
        .because("a patient, a knowledge version and a date go in, a record comes out")
        .check(ours);
  }

  @Test
  void coreAnswersTheSameOnEveryMachineOnEveryDay() {
    noClasses().that(CORE).should(new Reaches(Unrepeatable.CALLS)).check(ours);
  }

  @TestFactory
  List<DynamicTest> arrowsPointOneWay() {
    List<DynamicTest> tests = new ArrayList<>();
    MAY_USE.forEach(
        (module, allowed) -> {
          DescribedPredicate<JavaClass> others =
              inOneOf(
                  MAY_USE.keySet().stream()
                      .filter(other -> !other.equals(module) && !allowed.contains(other))
                      .toList());
          tests.add(
              DynamicTest.dynamicTest(
                  module,
                  () ->
                      noClasses()
                          .that(inModule(module))
                          .should()
                          .dependOnClassesThat(others)
                          .allowEmptyShould(true)
                          .check(ours)));
        });
    return tests;
  }

  @TestFactory
  List<DynamicTest> everyLibraryHasOneHome() {
    List<DynamicTest> tests = new ArrayList<>();
    HOMES.forEach(
        (library, homes) -> {
          DescribedPredicate<JavaClass> elsewhere = not(inOneOf(homes)).as("outside " + homes);
          tests.add(
              DynamicTest.dynamicTest(
                  library,
                  () ->
                      noClasses()
                          .that(elsewhere)
                          .should()
                          .dependOnClassesThat(resideInAPackage(library))
                          .check(ours)));
        });
    return tests;
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses()
        .should()
        .haveNameMatching(".*(Impl|Utils?|Helper|Manager)(\\$.*)?")
        .because("when a rule ends up in a helper, a noun is missing")
        .check(ours);
  }

  private static DescribedPredicate<JavaClass> inOneOf(List<String> modules) {
    return DescribedPredicate.<JavaClass>or(
            modules.stream().map(ArchitectureTest::inModule).toList())
        .as("in " + String.join(", ", modules));
  }

  private static DescribedPredicate<JavaClass> inModule(String module) {
    if (!module.equals("core")) {
      return resideInAPackage(ROOT + "." + module + "..").as("in " + module);
    }
    List<String> others = MAY_USE.keySet().stream().filter(other -> !other.equals("core")).toList();
    return resideInAPackage(ROOT + "..").and(not(inOneOf(others))).as("in core");
  }
}
