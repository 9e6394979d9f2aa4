package org.sarcolemma.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.registry.Registry;
import org.sarcolemma.registry.Saved;
import org.sarcolemma.registry.Session;
import org.sarcolemma.registry.audit.AuditFhir;
import org.sarcolemma.registry.event.History;
import org.sarcolemma.registry.event.NewEvent;
import org.sarcolemma.registry.event.ToldEvent;
import org.sarcolemma.registry.store.ChainCheck;
import org.sarcolemma.registry.store.Head;
import org.sarcolemma.registry.transfer.Backup;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A registry as a whole: moved, copied, checked. */
@Command(
    name = "registry",
    mixinStandardHelpOptions = true,
    description = "Move, copy and check the registry of a centre.",
    synopsisSubcommandLabel = "add|import|export|backup|restore|check|audit|research|demo")
final class RegistryCommand {
  private final Console console;

  private RegistryCommand(Console console) {
    this.console = console;
  }

  /** The command with its subcommands. */
  static CommandLine line(Console console) {
    RegistryCommand registry = new RegistryCommand(console);
    return new CommandLine(registry)
        .addSubcommand(registry.new Add())
        .addSubcommand(registry.new Import())
        .addSubcommand(registry.new Export())
        .addSubcommand(registry.new BackUp())
        .addSubcommand(registry.new Restore())
        .addSubcommand(registry.new Check())
        .addSubcommand(registry.new Audit())
        .addSubcommand(new DemoCommand(console))
        .addSubcommand(new ResearchCommand(console));
  }

  /** Writes to a new file, or to standard output. */
  private Writer out(Optional<Path> file) throws IOException {
    if (file.isEmpty()) {
      return new BufferedWriter(new OutputStreamWriter(console.out(), UTF_8));
    }
    try {
      return Files.newBufferedWriter(file.get(), UTF_8, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new InputException(file.get() + ": is there already; nothing is overwritten", e);
    } catch (IOException e) {
      throw new InputException(file.get() + ": cannot be written", e);
    }
  }

  /** Events from a file. */
  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description =
          "Save events, one JSON object each: {\"child\", \"kind\", \"day\", \"visit\","
              + " \"body\"}. All events of a child are saved, or at the first mistake none.")
  final class Add implements Callable<Integer> {
    @Mixin private RegistryPlace place = new RegistryPlace();

    @Parameters(paramLabel = "FILE", description = "The events, or - for standard input.")
    private String file = "";

    @Override
    public Integer call() throws IOException {
      Map<String, List<NewEvent>> told = new LinkedHashMap<>();
      try (InputStream in = Input.open(file, console)) {
        int number = 0;
        for (ObjectNode json : StrictJson.objects(Input.name(file), in)) {
          number++;
          ToldEvent event = ToldEvent.read(Input.name(file) + ", event " + number, json);
          told.computeIfAbsent(event.child(), child -> new ArrayList<>()).add(event.event());
        }
      }
      try (Registry registry = place.begin()) {
        Session session = place.session(registry);
        for (Map.Entry<String, List<NewEvent>> child : told.entrySet()) {
          Optional<String> seen = session.child(child.getKey()).flatMap(History::last);
          Saved saved = session.add(child.getKey(), seen, child.getValue());
          console.out().println(child.getKey() + ": " + saved.events().size() + " events saved.");
        }
      }
      return Main.OK;
    }
  }

  /** What another registry exported, into an empty one. */
  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description =
          "Take over what 'registry export' wrote into an empty registry: all of it, or at the"
              + " first line that is not as it was exported, nothing.")
  final class Import implements Callable<Integer> {
    @Mixin private RegistryPlace place = new RegistryPlace();

    @Parameters(paramLabel = "FILE", description = "The export, or - for standard input.")
    private String file = "";

    @Override
    public Integer call() throws IOException {
      try (Reader in = new InputStreamReader(Input.open(file, console), UTF_8);
          Registry registry = place.begin()) {
        long events = place.session(registry).take(Input.name(file), in);
        console.out().println(events + " events taken over.");
      }
      return Main.OK;
    }
  }

  /** Every event and the audit trail, one JSON object a line. */
  @Command(
      name = "export",
      mixinStandardHelpOptions = true,
      description =
          "Write every event and the audit trail as JSON Lines. Names children: treat it as a"
              + " record.")
  final class Export implements Callable<Integer> {
    @Mixin private RegistryPlace place = new RegistryPlace();

    @Option(names = "--out", paramLabel = "FILE", description = "A new file. Default: the screen.")
    private Optional<Path> file = Optional.empty();

    @Override
    public Integer call() throws IOException {
      try (Registry registry = place.open();
          Writer out = out(file)) {
        place.session(registry).export(out);
      }
      return Main.OK;
    }
  }

  /** A copy of everything. */
  @Command(
      name = "backup",
      mixinStandardHelpOptions = true,
      description = "Copy the whole registry to a new file while it is in use, and check the copy.")
  final class BackUp implements Callable<Integer> {
    @Mixin private RegistryPlace place = new RegistryPlace();

    @Parameters(paramLabel = "FILE", description = "A file that does not exist yet.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
      try (Registry registry = place.open()) {
        place.session(registry).backup(file);
        console.out().println(file + ": copied and checked.");
      }
      return Main.OK;
    }
  }

  /** A copy put back. */
  @Command(
      name = "restore",
      mixinStandardHelpOptions = true,
      description = "Put a backup back where no registry is; a damaged one is refused.")
  final class Restore implements Callable<Integer> {
    @Mixin private RegistryPlace place = new RegistryPlace();

    @Parameters(paramLabel = "FILE", description = "What 'registry backup' wrote.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
      ChainCheck.Report report = Backup.restore(file, place.address());
      console.out().println("Restored and checked. The events end at " + report.events());
      return Main.OK;
    }
  }

  /** Whether everything is as it was written. */
  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description =
          "Recompute the hash of every event and of every entry of the audit trail, and name those"
              + " that are not as they were written.")
  final class Check implements Callable<Integer> {
    @Mixin private RegistryPlace place = new RegistryPlace();

    @Option(
        names = "--noted",
        paramLabel = "POSITION:HASH",
        description =
            "Where the events ended at an earlier check, written down elsewhere. May be repeated."
                + " Without it, cutting off the newest events and their trail cannot be seen.")
    private List<String> noted = new ArrayList<>();

    @Override
    public Integer call() {
      Set<Head> heads = new HashSet<>();
      noted.forEach(text -> heads.add(head(text)));
      try (Registry registry = place.open()) {
        ChainCheck.Report report = registry.check(heads);
        report.faults().forEach(console.out()::println);
        console.out().println("Events: " + report.events().position());
        console.out().println("Entries of the audit trail: " + report.audit().position());
        if (!report.intact()) {
          console.out().println("NOT INTACT. Do not rely on this registry; restore a backup.");
          return Main.BAD_INPUT;
        }
        console.out().println("Intact. Write this down elsewhere, for --noted:");
        console.out().println(report.events());
      }
      return Main.OK;
    }

    private Head head(String text) {
      if (!text.matches("[0-9]{1,18}:[0-9a-f]{64}")) {
        throw new InputException("--noted: POSITION:HASH, as 'registry check' prints it, expected");
      }
      int colon = text.indexOf(':');
      return new Head(Long.parseLong(text.substring(0, colon)), text.substring(colon + 1));
    }
  }

  /** Who did what. */
  @Command(
      name = "audit",
      mixinStandardHelpOptions = true,
      description =
          "Write the audit trail as FHIR R4 AuditEvents, one a line: who read, changed, exported or"
              + " overrode what, when and what for.")
  final class Audit implements Callable<Integer> {
    @Mixin private RegistryPlace place = new RegistryPlace();

    @Option(names = "--child", paramLabel = "ID", description = "Of one child only.")
    private Optional<String> child = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "A new file. Default: the screen.")
    private Optional<Path> file = Optional.empty();

    @Override
    public Integer call() throws IOException {
      try (Registry registry = place.open();
          Writer out = out(file)) {
        place
            .session(registry)
            .audit(
                child,
                link -> {
                  try {
                    out.append(AuditFhir.write(link).toString()).append('\n');
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                });
      }
      return Main.OK;
    }
  }
}
