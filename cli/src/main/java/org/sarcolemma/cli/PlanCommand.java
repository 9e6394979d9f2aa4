package org.sarcolemma.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.sarcolemma.Assessment;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.interchange.treatment.PlanJson;
import org.sarcolemma.interchange.treatment.PlanReader;
import org.sarcolemma.knowledge.OrderRuleFile;
import org.sarcolemma.knowledge.PlanRuleFile;
import org.sarcolemma.knowledge.TreatmentFiles;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.dose.DoseOption;
import org.sarcolemma.treatment.plan.Plan;
import org.sarcolemma.treatment.plan.PlanOption;
import org.sarcolemma.treatment.plan.PlanReason;
import org.sarcolemma.treatment.plan.Planner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Options for one child, with reasons, doses, open checks and objections. */
@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    description = "Options for one child side by side, with reasons, doses and open checks.")
final class PlanCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "A child as JSON; - for standard input.")
  private String file = "";

  @Option(names = "--json", description = "The answer as JSON.")
  private boolean json;

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
    Planner planner = new Planner(formulary, OrderRuleFile.load(), PlanRuleFile.load());
    Plan plan =
        planner.plan(PlanReader.read(name, objects.get(0), LocalDate.now(ZoneId.systemDefault())));
    if (json) {
      console.out().println(PlanJson.write(formulary, plan).toPrettyString());
    } else {
      print(formulary, plan);
    }
    return Main.OK;
  }

  private void print(Formulary formulary, Plan plan) {
    line("Options side by side; none is preferred.");
    plan.always().forEach(reason -> line("  * " + words(reason)));
    for (PlanOption option : plan.options()) {
      line("");
      line(
          option.doses().drug().facts().label()
              + (option.ready() ? ": every check answered" : ": NOT READY"));
      option.pro().forEach(reason -> line("  for: " + words(reason)));
      option.con().forEach(reason -> line("  against: " + words(reason)));
      line("  thin: " + option.rule().thin());
      option.objections().forEach(v -> line("  !! " + v.what() + " " + v.fix()));
      for (DoseOption dose : option.doses().options()) {
        line(
            "  "
                + formulary.shortName(dose.regimen().terms().source())
                + ": "
                + dose.instruction());
      }
      option.doses().cannot().forEach(none -> line("  no dose: " + none.reason()));
      option.open().forEach(check -> line("  [ ] " + check.question()));
      option.calendar().forEach(day -> line("  " + day.on() + " " + day.what()));
    }
    line("");
    line(Assessment.PURPOSE);
  }

  private static String words(PlanReason reason) {
    return reason.claims().isEmpty()
        ? reason.text()
        : reason.text() + " [" + String.join(" ", reason.claims()) + "]";
  }

  private void line(String line) {
    console.out().println(line);
  }
}
