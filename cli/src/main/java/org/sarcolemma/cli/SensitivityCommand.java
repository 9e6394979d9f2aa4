package org.sarcolemma.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.sarcolemma.differential.Differential;
import org.sarcolemma.evaluation.cases.CaseFile;
import org.sarcolemma.evaluation.cases.Stage;
import org.sarcolemma.evaluation.sensitivity.RankedCase;
import org.sarcolemma.evaluation.sensitivity.Sensitivity;
import org.sarcolemma.evaluation.sensitivity.SensitivityReport;
import org.sarcolemma.evidence.EvidenceLevel;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Every evidence row left out in turn: which of them the ranking of published cases hangs on. */
@Command(
    name = "sensitivity",
    mixinStandardHelpOptions = true,
    description =
        "Rank evidence rows by how much the ranking of published cases changes without each.")
final class SensitivityCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "CASES.jsonl",
      arity = "0..1",
      description = "Published cases. Left out: the cases shipped with this software.")
  private Optional<String> file = Optional.empty();

  @Option(names = "--json", description = "JSON instead of a table.")
  private boolean json;

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "40",
      description = "Rows to show; 0 for all. Left out: 40.")
  private int top = 40;

  @Option(
      names = "--level",
      paramLabel = "L",
      description =
          "Only rows of one level: cohort, case-series, review, expert, memory (assumptions of the"
              + " team).")
  private Optional<String> level = Optional.empty();

  @Option(
      names = "--stage",
      paramLabel = "NAME",
      defaultValue = "workup",
      description = "What is seen of the cases, as in evaluate. Left out: workup.")
  private String stage = "workup";

  @Option(
      names = "--setting",
      paramLabel = "S",
      defaultValue = Knowledge.SETTING_NOT_TOLD,
      description = "Where the patients are seen. Not told: an average of the clinics.")
  private String setting = Knowledge.SETTING_NOT_TOLD;

  SensitivityCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (top < 0) {
      throw new InputException("--top '" + top + "' is below 0; 0 shows all rows");
    }
    Stage seen = StageOption.read(stage);
    Optional<EvidenceLevel> only = level.map(SensitivityCommand::level);
    CaseFile cases = PublishedCases.read(file, console);
    Engine engine = console.engine();
    Knowledge knowledge = engine.knowledge();
    List<FrequencyRow> rows =
        knowledge.rows().all().stream()
            .filter(row -> only.isEmpty() || row.level() == only.get())
            .toList();
    Sensitivity sensitivity =
        new Sensitivity(
            new Differential(knowledge),
            engine.setting(setting),
            RankedCase.of(cases, seen, engine.cases(), knowledge));
    ProgressLine progress = new ProgressLine(console);
    SensitivityReport report =
        new SensitivityReport(
            cases.name(),
            seen.id(),
            sensitivity.cases().size(),
            sensitivity.of(rows, done -> progress.show("rows left out", done, rows.size())),
            top);
    console.out().print(json ? report.toJson().toPrettyString() + "\n" : report.toText());
    return Main.OK;
  }

  private static EvidenceLevel level(String name) {
    return Arrays.stream(EvidenceLevel.values())
        .filter(level -> word(level).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new InputException(
                    "--level '"
                        + name
                        + "' is unknown; accepted: "
                        + Arrays.stream(EvidenceLevel.values())
                            .map(SensitivityCommand::word)
                            .collect(Collectors.joining(", "))));
  }

  private static String word(EvidenceLevel level) {
    return level.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
