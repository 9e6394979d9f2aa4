package org.sarcolemma.interchange.artifact;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * Files as a compressed tar archive in the POSIX format (ustar), the same bytes for the same files:
 * no owner and no time. Names are at most 100 ASCII characters.
 */
final class TarArchive {
  private static final int BLOCK = 512;
  private static final int MOST_NAME = 100;
  private static final int MODE_AT = 100;
  private static final int OWNER_AT = 108;
  private static final int GROUP_AT = 116;
  private static final int SIZE_AT = 124;
  private static final int TIME_AT = 136;
  private static final int SUM_AT = 148;
  private static final int TYPE_AT = 156;
  private static final int MAGIC_AT = 257;
  private static final int SHORT = 8;
  private static final int LONG = 12;
  private static final int BYTE = 0xff;

  private TarArchive() {}

  /** The archive of some files, by name. */
  static byte[] of(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.write(header(file.getKey(), file.getValue().length));
        zip.write(file.getValue());
        zip.write(new byte[(BLOCK - file.getValue().length % BLOCK) % BLOCK]);
      }
      zip.write(new byte[2 * BLOCK]);
    }
    return out.toByteArray();
  }

  private static byte[] header(String name, int size) {
    byte[] bytes = name.getBytes(US_ASCII);
    if (bytes.length > MOST_NAME) {
      throw new IllegalArgumentException(name + " is longer than " + MOST_NAME + " characters");
    }
    byte[] header = new byte[BLOCK];
    System.arraycopy(bytes, 0, header, 0, bytes.length);
    put(header, MODE_AT, octal(0644, SHORT));
    put(header, OWNER_AT, octal(0, SHORT));
    put(header, GROUP_AT, octal(0, SHORT));
    put(header, SIZE_AT, octal(size, LONG));
    put(header, TIME_AT, octal(0, LONG));
    put(header, SUM_AT, "        ");
    put(header, TYPE_AT, "0");
    put(header, MAGIC_AT, "ustar\00000");
    int sum = 0;
    for (byte one : header) {
      sum += one & BYTE;
    }
    put(header, SUM_AT, octal(sum, SHORT - 1) + "\0 ");
    return header;
  }

  /** Digits to the base of eight, filled up with zeros, one character less than the field. */
  private static String octal(int value, int field) {
    String digits = Integer.toOctalString(value);
    return "0".repeat(field - 1 - digits.length()) + digits;
  }

  private static void put(byte[] header, int at, String text) {
    byte[] bytes = text.getBytes(US_ASCII);
    System.arraycopy(bytes, 0, header, at, bytes.length);
  }
}
