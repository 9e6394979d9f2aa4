package org.sarcolemma.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ReadAheadTest {
  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }

  private static InputStream broken() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        throw new EOFException("cut off");
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        throw new EOFException("cut off");
      }
    };
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65535, 65536, 65537, 2_000_000})
  void givesWhatTheStreamGives(int length) throws IOException {
    byte[] bytes = random(length);
    try (InputStream in = new ReadAhead(new ByteArrayInputStream(bytes))) {
      assertThat(in.readAllBytes()).isEqualTo(bytes);
      assertThat(in.read()).isEqualTo(-1);
    }
  }

  @Test
  void throwsWhatTheStreamThrowsAfterAllThatCameBefore() throws IOException {
    byte[] bytes = random(150_000);
    try (InputStream in =
        new ReadAhead(new SequenceInputStream(new ByteArrayInputStream(bytes), broken()))) {
      ByteArrayOutputStream read = new ByteArrayOutputStream();
      assertThatThrownBy(() -> in.transferTo(read))
          .isInstanceOf(EOFException.class)
          .hasMessage("cut off");
      assertThat(read.toByteArray()).isEqualTo(bytes);
      assertThatThrownBy(in::read).isInstanceOf(EOFException.class);
    }
  }

  @Test
  void mayBeLeftBeforeItsEnd() throws IOException {
    byte[] bytes = random(5_000_000);
    try (InputStream in = new ReadAhead(new ByteArrayInputStream(bytes))) {
      assertThat(in.readNBytes(10)).isEqualTo(Arrays.copyOf(bytes, 10));
    }
  }
}
