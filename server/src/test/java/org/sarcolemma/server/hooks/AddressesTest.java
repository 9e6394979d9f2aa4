package org.sarcolemma.server.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AddressesTest {
  private static final URI OWN = URI.create("http://localhost:8080");

  @Test
  void thisMachineIsKnownByAllItsNamesWhereNoAddressWasTold() {
    assertThat(new Addresses(Optional.empty(), () -> OWN).audiences("/cds-services/x"))
        .containsExactly(
            "http://localhost:8080/cds-services/x",
            "http://127.0.0.1:8080/cds-services/x",
            "http://[::1]:8080/cds-services/x");
  }

  @Test
  void anAddressThatWasToldIsTheOnlyOne() {
    URI told = URI.create("https://sarcolemma.example.org");
    assertThat(new Addresses(Optional.of(told), () -> OWN).audiences("/cds-services/x"))
        .containsExactly("https://sarcolemma.example.org/cds-services/x");
    assertThat(
            new Addresses(Optional.of(URI.create("http://localhost:9")), () -> OWN).audiences("/x"))
        .containsExactly("http://localhost:9/x");
  }
}
