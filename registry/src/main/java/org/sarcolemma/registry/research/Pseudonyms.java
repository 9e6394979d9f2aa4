package org.sarcolemma.registry.research;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.sarcolemma.registry.store.Secrets;

/**
 * Other names and shifted dates, the same for a child in every export of one registry. They come
 * from a key that never leaves the registry except in its backup; without it nobody can go back.
 */
final class Pseudonyms {
  private static final String NAME = "research-key";
  private static final int KEY_BYTES = 32;
  private static final int NAME_CHARACTERS = 12;

  /** Dates move by up to a year, so that season and day of the week are lost. */
  private static final int MOST_DAYS = 365;

  private final byte[] key;

  private Pseudonyms(byte[] key) {
    this.key = key;
  }

  /** With the registry's key, which is drawn at the first export. */
  static Pseudonyms of(Connection connection) throws SQLException {
    String kept = Secrets.all(connection).get(NAME);
    if (kept == null) {
      byte[] drawn = new byte[KEY_BYTES];
      new SecureRandom().nextBytes(drawn);
      kept = HexFormat.of().formatHex(drawn);
      Secrets.put(connection, NAME, kept);
    }
    return new Pseudonyms(HexFormat.of().parseHex(kept));
  }

  /** The name a child has for research. */
  String name(String child) {
    return "P" + HexFormat.of().formatHex(keyed("name", child)).substring(0, NAME_CHARACTERS);
  }

  /** A day of this child as research sees it: never the true one, with the true distances. */
  LocalDate shifted(String child, LocalDate day) {
    int drawn = Math.floorMod(ByteBuffer.wrap(keyed("days", child)).getLong(), 2 * MOST_DAYS);
    int days = drawn < MOST_DAYS ? drawn - MOST_DAYS : drawn - MOST_DAYS + 1;
    return day.plusDays(days);
  }

  private byte[] keyed(String what, String child) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal((what + "\n" + child).getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }
}
