package org.sarcolemma.ehr;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.sarcolemma.testkit.FakeHospital;

/** A server that sends too much, or never ends, holds nobody up. */
class WireTest {
  @Test
  void aBodyThatNeverComesIsNotWaitedFor() throws Exception {
    try (ServerSocket slow = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread server = new Thread(() -> headersOnly(slow));
      server.setDaemon(true);
      server.start();
      URI address = URI.create("http://127.0.0.1:" + slow.getLocalPort() + "/");
      Wire wire = new Wire(Duration.ofSeconds(1), 1_000);
      assertThatExceptionOfType(EhrException.class)
          .isThrownBy(() -> wire.send(Wire.to(address).build()))
          .withMessage("127.0.0.1 did not answer within 1 s");
    }
  }

  /** Announces a body and keeps the line open until the caller gives up. */
  private static void headersOnly(ServerSocket slow) {
    try (Socket caller = slow.accept()) {
      caller
          .getOutputStream()
          .write(
              "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      caller.getOutputStream().flush();
      while (caller.getInputStream().read() >= 0) {
        // the request, and then the end of the line
      }
    } catch (IOException e) {
      // the caller has gone
    }
  }

  @Test
  void aBodyThatIsTooLongIsRefused() {
    try (FakeHospital hospital = FakeHospital.start()) {
      hospital.json("/fhir/Patient/kid", "x".repeat(1_001));
      URI address = URI.create(hospital.fhir() + "/Patient/kid");
      assertThatExceptionOfType(EhrException.class)
          .isThrownBy(() -> new Wire(Duration.ofSeconds(5), 1_000).send(Wire.to(address).build()))
          .withMessage("127.0.0.1 answered with more than 1000 bytes");
    }
  }
}
