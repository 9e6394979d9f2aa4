package org.sarcolemma.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.treatment.DoseJson;
import org.sarcolemma.interchange.treatment.DoseKey;
import org.sarcolemma.interchange.treatment.DoseLines;
import org.sarcolemma.interchange.treatment.DoseReader;
import org.sarcolemma.knowledge.TreatmentFiles;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.dose.DoseAnswer;
import org.sarcolemma.treatment.dose.DoseQuestion;
import org.sarcolemma.treatment.dose.Doses;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Every cited dose of a drug for one child, or for many as JSON Lines. */
@Command(
    name = "dose",
    mixinStandardHelpOptions = true,
    description = {
      "Every cited dose of a drug for one child, side by side, with every step.",
      "With - as only argument: one JSON question a line on standard input, one answer a line out."
    })
final class DoseCommand implements Callable<Integer> {
  private static final String LINES = "-";
  private static final int BUFFER = 1 << 16;

  private final Console console;
  private final Map<DoseKey, String> told = new EnumMap<>(DoseKey.class);

  @Parameters(paramLabel = "-", arity = "0..1", description = "JSON Lines on standard input.")
  private Optional<String> lines = Optional.empty();

  @Option(names = "--json", description = "The answer as JSON.")
  private boolean json;

  DoseCommand(Console console) {
    this.console = console;
  }

  @Option(names = "--drug", paramLabel = "D", description = "Full generic name.")
  void drug(String value) {
    told.put(DoseKey.DRUG, value);
  }

  @Option(names = "--age-years", paramLabel = "A", description = "Age in years.")
  void age(String value) {
    told.put(DoseKey.AGE, value);
  }

  @Option(names = "--weight-kg", paramLabel = "W", description = "Weight in kilograms.")
  void weight(String value) {
    told.put(DoseKey.WEIGHT, value);
  }

  @Option(names = "--height-cm", paramLabel = "H", description = "Height in centimetres.")
  void height(String value) {
    told.put(DoseKey.HEIGHT, value);
  }

  @Option(names = "--sex", paramLabel = "S", description = "female or male.")
  void sex(String value) {
    told.put(DoseKey.SEX, value);
  }

  @Option(names = "--weight-date", paramLabel = "DATE", description = "Day of weighing.")
  void weightDate(String value) {
    told.put(DoseKey.WEIGHT_DATE, value);
  }

  @Option(names = "--height-date", paramLabel = "DATE", description = "Day of measuring.")
  void heightDate(String value) {
    told.put(DoseKey.HEIGHT_DATE, value);
  }

  @Option(
      names = "--weight-origin",
      paramLabel = "O",
      description = "measured, estimated, stated or parent_reported.")
  void weightOrigin(String value) {
    told.put(DoseKey.WEIGHT_ORIGIN, value);
  }

  @Option(
      names = "--confirm-weight-kg",
      paramLabel = "W",
      description = "The weight typed a second time, after it was questioned.")
  void weightAgain(String value) {
    told.put(DoseKey.WEIGHT_AGAIN, value);
  }

  @Option(
      names = "--confirm-height-cm",
      paramLabel = "H",
      description = "The height typed a second time, after it was questioned.")
  void heightAgain(String value) {
    told.put(DoseKey.HEIGHT_AGAIN, value);
  }

  @Option(names = "--previous-weight-kg", paramLabel = "W", description = "The weight before.")
  void weightBefore(String value) {
    told.put(DoseKey.WEIGHT_BEFORE, value);
  }

  @Option(names = "--previous-weight-date", paramLabel = "DATE", description = "Its day.")
  void weightBeforeDate(String value) {
    told.put(DoseKey.WEIGHT_BEFORE_DATE, value);
  }

  @Option(names = "--previous-height-cm", paramLabel = "H", description = "The height before.")
  void heightBefore(String value) {
    told.put(DoseKey.HEIGHT_BEFORE, value);
  }

  @Option(
      names = "--bsa-m2",
      paramLabel = "M2",
      description = "Documented body surface, used where weight or height lack.")
  void surface(String value) {
    told.put(DoseKey.SURFACE, value);
  }

  @Option(
      names = "--haematocrit",
      paramLabel = "H",
      description = "As a share of 1, for plasma exchange.")
  void haematocrit(String value) {
    told.put(DoseKey.HAEMATOCRIT, value);
  }

  @Option(names = "--tpmt", paramLabel = "T", description = "normal, intermediate or poor.")
  void tpmt(String value) {
    told.put(DoseKey.TPMT, value);
  }

  @Option(names = "--nudt15", paramLabel = "N", description = "normal, intermediate or poor.")
  void nudt15(String value) {
    told.put(DoseKey.NUDT15, value);
  }

  @Option(names = "--route", paramLabel = "R", description = "Only doses by this route.")
  void route(String value) {
    told.put(DoseKey.ROUTE, value);
  }

  @Option(names = "--weekday", paramLabel = "DAY", description = "The day of methotrexate.")
  void weekday(String value) {
    told.put(DoseKey.WEEKDAY, value);
  }

  @Option(
      names = "--strength",
      paramLabel = "'2.5 mg'",
      description = "Tablet or vial at hand; the dose is rounded to it where that changes little.")
  void strength(String value) {
    told.put(DoseKey.STRENGTH, value);
  }

  @Option(
      names = "--per-millilitre",
      paramLabel = "'10 mg'",
      description = "Amount in one millilitre of the preparation; without it no volume is shown.")
  void perMillilitre(String value) {
    told.put(DoseKey.PER_MILLILITRE, value);
  }

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description = "Against which measurements are old. Left out: the day of this computer.")
  void today(String value) {
    told.put(DoseKey.TODAY, value);
  }

  @Override
  public Integer call() throws IOException {
    if (lines.isPresent()) {
      return many(lines.get());
    }
    for (DoseKey key : new DoseKey[] {DoseKey.DRUG, DoseKey.AGE, DoseKey.WEIGHT}) {
      if (!told.containsKey(key)) {
        throw new InputException(key.option() + " is missing; nothing is assumed in its place");
      }
    }
    told.putIfAbsent(DoseKey.TODAY, LocalDate.now(ZoneId.systemDefault()).toString());
    Formulary formulary = TreatmentFiles.load();
    DoseQuestion question = new DoseReader(formulary).read(told);
    DoseAnswer answer = new Doses(formulary).of(question);
    if (json) {
      console.out().write(DoseJson.document(formulary, answer));
    } else {
      console.out().print(new DoseText(formulary).write(question, answer));
    }
    console.out().flush();
    return Main.OK;
  }

  /** Nothing of the computer's clock enters here: a line that tells no day has none. */
  private int many(String argument) throws IOException {
    if (!argument.equals(LINES)) {
      throw new InputException(
          "'" + argument + "' is no option; - for JSON Lines on standard input was expected");
    }
    if (!told.isEmpty()) {
      throw new InputException("with - every line tells its own child; no other option is used");
    }
    Formulary formulary = TreatmentFiles.load();
    Doses doses = new Doses(formulary);
    DoseReader reader = new DoseReader(formulary);
    long bad = 0;
    String first = "";
    try (InputStream in = Input.open(LINES, console);
        OutputStream buffered = new BufferedOutputStream(console.out(), BUFFER)) {
      Lines read = new Lines(in);
      DoseLines out = new DoseLines(formulary, buffered);
      while (read.next()) {
        try {
          out.answer(doses.of(reader.read(read.bytes(), read.from(), read.length())));
        } catch (InputException e) {
          out.unreadable(String.valueOf(e.getMessage()));
          if (bad++ == 0) {
            first = "line " + read.number() + ": " + e.getMessage();
          }
        }
      }
    }
    if (bad > 0) {
      throw new InputException(
          "standard input, " + first + (bad > 1 ? " (and " + (bad - 1) + " more lines)" : ""));
    }
    return Main.OK;
  }
}
