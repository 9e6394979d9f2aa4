package org.sarcolemma.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sarcolemma.ehr.BackendServices;
import org.sarcolemma.ehr.ChartFetch;
import org.sarcolemma.ehr.EhrException;
import org.sarcolemma.ehr.FhirServer;
import org.sarcolemma.ehr.SmartSite;
import org.sarcolemma.ehr.SmartSites;
import org.sarcolemma.ehr.Wire;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.NotUsed;
import org.sarcolemma.interchange.fhir.AskedCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** One child's chart from a hospital's FHIR server, for {@code assess -} and the like. */
@Command(
    name = "fetch",
    mixinStandardHelpOptions = true,
    description =
        "Fetch what the differential asks for of one child's chart from a FHIR server, as a bundle"
            + " on standard output. What the server does not give is listed on standard error.")
final class FetchCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--fhir-server",
      paramLabel = "URL",
      required = true,
      description = "The hospital's FHIR R4 server: https, or http on this machine.")
  private String server = "";

  @Option(
      names = "--patient",
      paramLabel = "ID",
      required = true,
      description = "Id of the child there (of Patient/ID).")
  private String patient = "";

  @Option(
      names = "--smart-sites",
      paramLabel = "FILE",
      description =
          "Hospitals and our names and keys there, as of serve; a token is got with the key (SMART"
              + " Backend Services). Without it the server is asked without a token.")
  private Optional<Path> sites = Optional.empty();

  FetchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!patient.matches("[A-Za-z0-9.-]{1,64}")) {
      throw new InputException(
          "--patient: letters, digits, '-' and '.', at most 64, were expected");
    }
    FhirServer asked;
    try {
      asked = FhirServer.of(server);
    } catch (IllegalArgumentException e) {
      throw new InputException("--fhir-server: " + e.getMessage(), e);
    }
    Wire wire = new Wire();
    Clock clock = Clock.systemUTC();
    ChartFetch fetch =
        new ChartFetch(wire, clock, AskedCodes.observations(console.engine().codes()));
    try {
      ChartFetch.Chart chart =
          sites.isPresent()
              ? fetch.of(
                  asked,
                  Optional.of(new BackendServices(wire, clock).token(site(sites.get()))),
                  patient)
              : fetch.of(asked, Optional.empty(), patient);
      for (NotUsed missing : chart.missing()) {
        console.err().println("not given: " + missing.item() + ": " + missing.reason());
      }
      console.out().println(chart.bundle());
      return Main.OK;
    } catch (EhrException e) {
      throw new InputException(e.line(), e);
    }
  }

  private SmartSite site(Path file) {
    return SmartSites.read(file)
        .at(server)
        .orElseThrow(() -> new InputException(file + ": has no site with fhirServer " + server));
  }
}
