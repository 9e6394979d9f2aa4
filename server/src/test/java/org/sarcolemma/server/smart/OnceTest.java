package org.sarcolemma.server.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class OnceTest {
  private Instant now = Instant.parse("2024-01-01T00:00:00Z");
  private final Once<String> once = new Once<>(2, Duration.ofMinutes(1), new Moving());

  private final class Moving extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  @Test
  void isTakenOnce() {
    String key = once.keep("chart");
    assertThat(once.take(key)).contains("chart");
    assertThat(once.take(key)).isEmpty();
  }

  @Test
  void isGoneAfterItsTime() {
    String key = once.keep("chart");
    now = now.plusSeconds(60);
    assertThat(once.take(key)).isEmpty();
  }

  @Test
  void theOldestGoesWhenThereAreTooMany() {
    String first = once.keep("a");
    String second = once.keep("b");
    String third = once.keep("c");
    assertThat(once.take(first)).isEmpty();
    assertThat(once.take(second)).contains("b");
    assertThat(once.take(third)).contains("c");
  }
}
