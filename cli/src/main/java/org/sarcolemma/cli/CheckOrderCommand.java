package org.sarcolemma.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.sarcolemma.evaluation.orders.OrderCases;
import org.sarcolemma.evaluation.orders.OrderRates;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.interchange.treatment.OrderJson;
import org.sarcolemma.interchange.treatment.OrderReader;
import org.sarcolemma.knowledge.OrderRuleFile;
import org.sarcolemma.knowledge.TreatmentFiles;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.order.OrderChecks;
import org.sarcolemma.treatment.order.OrderReport;
import org.sarcolemma.treatment.order.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** An order in, what is wrong with it out; many orders as JSON Lines. */
@Command(
    name = "check-order",
    mixinStandardHelpOptions = true,
    description = "Check an order for a child: dose, frequency, route, conditions, interactions.")
final class CheckOrderCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "An order as JSON, or several as JSON Lines; - for standard input.")
  private String file = "";

  @Option(names = "--json", description = "The answer as JSON, one line for each order.")
  private boolean json;

  @Option(
      names = "--benchmark",
      description = "How many orders of the shipped set are caught; no FILE is read.")
  private boolean benchmark;

  CheckOrderCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (benchmark == !file.isEmpty()) {
      throw new InputException(
          benchmark
              ? "--benchmark reads the shipped orders; no FILE is read beside it"
              : "FILE is missing; an order as JSON, or - for standard input, was expected");
    }
    if (benchmark) {
      OrderCards cards = new OrderCards(TreatmentFiles.load(), OrderRuleFile.load());
      console.out().print(OrderRates.of(OrderCases.shipped(), cards::of).toText());
      return Main.OK;
    }
    String name = Input.name(file);
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    List<OrderReader.ReadOrder> orders = new ArrayList<>();
    try (InputStream in = Input.open(file, console)) {
      List<ObjectNode> objects = StrictJson.objects(name, in);
      for (int i = 0; i < objects.size(); i++) {
        String place = objects.size() == 1 ? name : name + ", object " + (i + 1);
        orders.add(OrderReader.read(place, objects.get(i), today));
      }
    }
    Formulary formulary = TreatmentFiles.load();
    OrderChecks checks = new OrderChecks(formulary, OrderRuleFile.load());
    for (OrderReader.ReadOrder order : orders) {
      OrderReport report = checks.check(order.order(), order.child(), order.today());
      if (json) {
        ObjectNode answer = OrderJson.write(formulary, order.id(), report);
        console.out().println(orders.size() == 1 ? answer.toPrettyString() : answer.toString());
      } else {
        print(formulary, order, report);
      }
    }
    return Main.OK;
  }

  private void print(Formulary formulary, OrderReader.ReadOrder order, OrderReport report) {
    line((order.id().isEmpty() ? "Order" : "Order " + order.id()) + ": " + order.order().drug());
    for (Verdict verdict : report.verdicts()) {
      line("  " + verdict.severity().name().toUpperCase(Locale.ROOT) + ": " + verdict.what());
      line("    fix: " + verdict.fix());
      line(
          "    basis: "
              + verdict.basis()
              + "; "
              + formulary.shortName(verdict.source())
              + (verdict.verified() ? "" : " (assumption, not evidence)"));
    }
    if (!report.verdicts().isEmpty()) {
      line("  To keep the order, give one of:");
      report.overrides().forEach(reason -> line("    " + reason.code() + ": " + reason.text()));
    }
    report.notChecked().forEach(reason -> line("  " + reason));
    report.notUsed().forEach(item -> line("  not used: " + item));
    if (report.verdicts().isEmpty() && report.notChecked().isEmpty()) {
      line("  nothing found by the rules here; the judgement stays yours");
    }
  }

  private void line(String line) {
    console.out().println(line);
  }
}
