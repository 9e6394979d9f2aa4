package org.sarcolemma.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.registry.Registry;
import org.sarcolemma.registry.Session;
import org.sarcolemma.registry.event.NewEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Made-up children, to look at the pages of a registry. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description =
        "Fill an empty registry with made-up children named 'Example', to look at its pages. Never"
            + " a registry that holds something.")
final class DemoCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private RegistryPlace place = new RegistryPlace();

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Registry registry = place.begin()) {
      if (registry.check(Set.of()).events().position() > 0) {
        throw new InputException(
            "the registry is not empty; made-up children go into an empty one only");
      }
      Session session = place.session(registry);
      Map<String, List<NewEvent>> children = DemoChildren.on(LocalDate.now(ZoneId.systemDefault()));
      children.forEach((child, events) -> session.add(child, Optional.empty(), events));
      console.out().println(children.size() + " made-up children saved.");
    }
    return Main.OK;
  }
}
