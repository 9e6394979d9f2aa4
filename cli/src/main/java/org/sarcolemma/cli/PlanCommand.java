package org.sarcolemma.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.interchange.treatment.CalendarText;
import org.sarcolemma.interchange.treatment.PlanInput;
import org.sarcolemma.interchange.treatment.PlanJson;
import org.sarcolemma.interchange.treatment.PlanReader;
import org.sarcolemma.knowledge.CalendarFile;
import org.sarcolemma.knowledge.OrderRuleFile;
import org.sarcolemma.knowledge.PlanRuleFile;
import org.sarcolemma.knowledge.TreatmentFiles;
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
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "A child as JSON; - for standard input.")
  private String file = "";

  @Option(names = "--json", description = "The answer as JSON.")
  private boolean json;

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
    PlanInput input = PlanReader.read(name, objects.get(0), LocalDate.now(ZoneId.systemDefault()));
    Plan plan = plan(name, planner, input);
    if (calendar.isPresent()) {
      write(formulary, plan, input, calendar.get());
    }
    if (json) {
      console.out().println(PlanJson.write(formulary, plan).toPrettyString());
    } else {
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
