package org.sarcolemma.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.interchange.fhir.FhirReader;
import org.sarcolemma.interchange.treatment.CalendarText;
import org.sarcolemma.interchange.treatment.PlanFhir;
import org.sarcolemma.interchange.treatment.PlanInput;
import org.sarcolemma.interchange.treatment.PlanJson;
import org.sarcolemma.interchange.treatment.PlanReader;
import org.sarcolemma.knowledge.CalendarFile;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.knowledge.OrderRuleFile;
import org.sarcolemma.knowledge.PlanRuleFile;
import org.sarcolemma.knowledge.TreatmentFiles;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.calendar.ChosenCalendar;
import org.sarcolemma.treatment.plan.Plan;
import org.sarcolemma.treatment.plan.Planner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Options for one child, with reasons, doses, courses, open checks and objections. */
@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    description = "Options for one child side by side, with reasons, doses, dates and open checks.")
final class PlanCommand implements Callable<Integer> {
  /** Forms of the answer. */
  enum Format {
    text,
    json,
    fhir
  }

  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      description =
          "A child as JSON, or a FHIR R4 bundle (weight, height, allergies and drugs with their"
              + " days; --severity must then be told); - for standard input.")
  private String file = "";

  @Option(names = "--json", description = "The answer as JSON; the same as --format json.")
  private boolean json;

  @Option(
      names = "--format",
      paramLabel = "F",
      defaultValue = "text",
      description =
          "text, json, or fhir (an R4 bundle: CarePlan with proposed MedicationRequests)."
              + " Default: text.")
  private Format format = Format.text;

  @Option(
      names = "--subtype",
      paramLabel = "S",
      description =
          "With a FHIR bundle: anti_hmgcr, anti_srp, seronegative or unknown. Default: by the"
              + " positive antibody of the bundle, else unknown.")
  private Optional<String> subtype = Optional.empty();

  @Option(
      names = "--severity",
      paramLabel = "S",
      description = "With a FHIR bundle: usual or severe. A record does not tell it.")
  private Optional<String> severity = Optional.empty();

  @Option(
      names = "--calendar",
      paramLabel = "OUT.ics",
      description = "Write the days of the courses named under 'chosen' as an iCalendar file.")
  private Optional<String> calendar = Optional.empty();

  PlanCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    String name = Input.name(file);
    List<ObjectNode> objects;
    try (InputStream in = Input.open(file, console)) {
      objects = StrictJson.objects(name, in);
    }
    if (objects.size() != 1) {
      throw new InputException(name + ": holds " + objects.size() + " children; one was expected");
    }
    Formulary formulary = TreatmentFiles.load();
    Planner planner =
        new Planner(formulary, OrderRuleFile.load(), PlanRuleFile.load(), CalendarFile.load());
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    ObjectNode told = objects.get(0);
    Optional<PlanRecord> record =
        FhirReader.reads(told)
            ? Optional.of(PlanRecord.read(name, told, today, subtype, severity))
            : Optional.empty();
    if (record.isEmpty() && (subtype.isPresent() || severity.isPresent())) {
      throw new InputException(
          "--subtype, --severity: " + name + " is no FHIR bundle and tells them itself");
    }
    PlanInput input = PlanReader.read(name, record.map(PlanRecord::plan).orElse(told), today);
    Plan plan = plan(name, planner, input);
    if (calendar.isPresent()) {
      write(formulary, plan, input, calendar.get());
    }
    if (format == Format.fhir) {
      CodeBook codes = CodeBook.shipped(KnowledgeFiles.load());
      String subject = record.map(PlanRecord::subject).orElse("");
      console.out().print(PlanFhir.write(formulary, codes, input, plan, subject, Instant.now()));
    } else if (json || format == Format.json) {
      ObjectNode answer = PlanJson.write(formulary, plan);
      record.ifPresent(r -> r.writeTo(answer));
      console.out().println(answer.toPrettyString());
    } else {
      record.ifPresent(r -> r.print(console.out()));
      new PlanText(formulary, console.out()).print(plan);
    }
    return Main.OK;
  }

  private static Plan plan(String name, Planner planner, PlanInput input) {
    try {
      return planner.plan(input.question());
    } catch (IllegalArgumentException e) {
      throw new InputException(name + ": " + e.getMessage(), e);
    }
  }

  /** Nothing is chosen for anybody: without chosen courses there is no calendar to write. */
  private static void write(Formulary formulary, Plan plan, PlanInput input, String to) {
    ChosenCalendar chosen =
        plan.chosen()
            .orElseThrow(
                () ->
                    new InputException(
                        "--calendar: no course is chosen; key 'chosen' names at least one of "
                            + String.join(
                                ", ",
                                plan.options().stream()
                                    .flatMap(o -> o.courses().stream())
                                    .map(c -> c.course().id())
                                    .toList())));
    String text =
        CalendarText.write(
            formulary,
            chosen.entries(),
            input.label(),
            input.key(),
            plan.chosenOpen(input.question().chosen()),
            input.question().today());
    try {
      Files.writeString(Path.of(to), text);
    } catch (IOException | InvalidPathException e) {
      throw new InputException("--calendar: '" + to + "' cannot be written", e);
    }
  }
}
