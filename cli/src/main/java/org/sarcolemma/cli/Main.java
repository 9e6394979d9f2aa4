package org.sarcolemma.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.sarcolemma.evaluation.cases.BadLineException;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.SoftwareVersion;
import org.sarcolemma.knowledge.KnowledgeException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The terminal's door: one subcommand for each thing a person can ask. */
@Command(
    name = "sarcolemma",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Find, diagnose and treat necrotizing myopathy in children.")
public final class Main implements Runnable {
  /** The command did what was asked. */
  static final int OK = 0;

  /** The fault is ours. */
  static final int OUR_FAULT = 1;

  /** The input cannot be used; one line on standard error says why. */
  static final int BAD_INPUT = 2;

  /** Commands that answer from the knowledge. */
  private static final Set<String> NEED_THE_ENGINE =
      Set.of("assess", "predict", "evaluate", "evidence", "fetch", "screen", "serve");

  private final Console console;

  Main(Console console) {
    this.console = console;
  }

  /** Runs one command line and ends the JVM with its exit code: 0 ok, 2 bad input, 1 our fault. */
  public static void main(String[] arguments) {
    PrintStream out =
        new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, UTF_8);
    PrintStream err =
        new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, UTF_8);
    int code = run(arguments, System.in, out, err);
    out.flush();
    System.exit(code);
  }

  /** The same without ending the JVM, for tests and for the class-data training run. */
  public static int run(String[] arguments, InputStream in, PrintStream out, PrintStream err) {
    EngineLoading loading = new EngineLoading();
    Console console = new Console(in, out, err, loading);
    CommandLine main = new CommandLine(new Main(console));
    String first = arguments.length > 0 ? arguments[0] : "";
    if (NEED_THE_ENGINE.contains(first)) {
      loading.begin();
    }
    subcommands(console, first).forEach(main::addSubcommand);
    return main.setOut(new PrintWriter(out, true, UTF_8))
        .setErr(new PrintWriter(err, true, UTF_8))
        .setParameterExceptionHandler(Main::misused)
        .setExecutionExceptionHandler((e, command, parsed) -> failed(e, err))
        .execute(arguments);
  }

  /** The one command that is called, for a quick start; all of them for help and mistakes. */
  private static List<CommandLine> subcommands(Console console, String called) {
    Map<String, Supplier<CommandLine>> commands = new LinkedHashMap<>();
    commands.put("assess", () -> new CommandLine(new AssessCommand(console)));
    commands.put("predict", () -> new CommandLine(new PredictCommand(console)));
    commands.put("evaluate", () -> new CommandLine(new EvaluateCommand(console)));
    commands.put("dose", () -> new CommandLine(new DoseCommand(console)));
    commands.put("plan", () -> new CommandLine(new PlanCommand(console)));
    commands.put("follow", () -> new CommandLine(new FollowCommand(console)));
    commands.put("check-order", () -> new CommandLine(new CheckOrderCommand(console)));
    commands.put("screen", () -> new CommandLine(new ScreenCommand(console)));
    commands.put("evidence", () -> new CommandLine(new EvidenceCommand(console)));
    commands.put("knowledge", () -> KnowledgeCommand.line(console));
    commands.put("fetch", () -> new CommandLine(new FetchCommand(console)));
    commands.put("feedback", () -> new CommandLine(new FeedbackCommand(console)));
    commands.put("registry", () -> RegistryCommand.line(console));
    commands.put("serve", () -> new CommandLine(new ServeCommand(console)));
    Supplier<CommandLine> one = commands.get(called);
    return one != null
        ? List.of(one.get())
        : commands.values().stream().map(Supplier::get).toList();
  }

  private static int misused(ParameterException e, String[] arguments) {
    PrintWriter err = e.getCommandLine().getErr();
    err.println(
        "sarcolemma: "
            + oneLine(e.getMessage())
            + "; see sarcolemma "
            + e.getCommandLine().getCommandName()
            + " --help");
    return BAD_INPUT;
  }

  private static int failed(Exception e, PrintStream err) {
    if (e instanceof InputException
        || e instanceof BadLineException
        || e instanceof KnowledgeException) {
      err.println("sarcolemma: " + oneLine(e.getMessage()));
      return BAD_INPUT;
    }
    err.println(
        "sarcolemma: internal fault, please report it: "
            + e.getClass().getSimpleName()
            + " at "
            + (e.getStackTrace().length > 0 ? e.getStackTrace()[0] : "an unknown place"));
    return OUR_FAULT;
  }

  /** Complaints are one line, whatever a library put into them, and never longer than a screen. */
  private static String oneLine(@org.jspecify.annotations.Nullable String message) {
    String line = String.valueOf(message).replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " ...";
  }

  private static final int LONGEST = 2000;

  @Override
  public void run() {
    CommandLine.usage(this, console.out());
  }

  /** What {@code --version} prints. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"sarcolemma " + SoftwareVersion.current()};
    }
  }
}
