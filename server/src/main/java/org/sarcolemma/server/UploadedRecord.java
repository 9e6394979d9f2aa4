package org.sarcolemma.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One file posted by the page (multipart/form-data, RFC 7578). It is kept in memory only: a record
 * of a child is never written to a disk by this server, not even for a moment.
 */
final class UploadedRecord {
  /** What the strict reader takes in, and room for the lines around it. */
  static final int MOST_BYTES = 16_000_000;

  private static final int AROUND = 4096;
  private static final String TYPE = "multipart/form-data";
  private static final Pattern BOUNDARY =
      Pattern.compile(";\\s*boundary=\"?([0-9A-Za-z'()+_,./:=? -]{1,70})\"?\\s*(;|$)");
  private static final byte[] BLANK_LINE = "\r\n\r\n".getBytes(ISO_8859_1);

  private UploadedRecord() {}

  /**
   * The bytes of the file in the field {@code record}.
   *
   * @throws RequestProblem when it is too large, empty, or no such form
   */
  static byte[] read(Context context) throws IOException {
    String type = String.valueOf(context.contentType());
    if (!type.toLowerCase(Locale.ROOT).startsWith(TYPE)) {
      throw new RequestProblem(
          RequestProblem.WRONG_TYPE, "This is no file.", "request of type " + type, TYPE);
    }
    if (context.req().getContentLengthLong() > MOST_BYTES + AROUND) {
      throw tooLarge();
    }
    try (InputStream in = context.req().getInputStream()) {
      byte[] body = in.readNBytes(MOST_BYTES + AROUND + 1);
      if (body.length > MOST_BYTES + AROUND) {
        throw tooLarge();
      }
      return file(type, body);
    }
  }

  /** The first part, which must be the field {@code record}. */
  static byte[] file(String type, byte[] body) {
    Matcher boundary = BOUNDARY.matcher(type);
    if (!boundary.find()) {
      throw broken("names no boundary");
    }
    byte[] line = ("--" + boundary.group(1)).getBytes(ISO_8859_1);
    int head = find(body, line, 0);
    int blank = head < 0 ? -1 : find(body, BLANK_LINE, head);
    int end =
        blank < 0 ? -1 : find(body, ("\r\n--" + boundary.group(1)).getBytes(ISO_8859_1), blank);
    if (end < 0) {
      throw broken("ends in the middle");
    }
    String headers = new String(body, head, blank - head, ISO_8859_1);
    if (!headers.contains("name=\"record\"")) {
      throw broken("holds another field than 'record'");
    }
    byte[] file = Arrays.copyOfRange(body, Math.min(blank + BLANK_LINE.length, end), end);
    if (file.length == 0) {
      throw new RequestProblem(
          RequestProblem.BAD,
          "No file was chosen, or it is empty.",
          "field record",
          "a FHIR R4 bundle or a phenopacket as JSON");
    }
    return file;
  }

  private static int find(byte[] in, byte[] what, int from) {
    for (int i = from; i <= in.length - what.length; i++) {
      if (in[i] == what[0] && Arrays.equals(in, i, i + what.length, what, 0, what.length)) {
        return i;
      }
    }
    return -1;
  }

  private static RequestProblem broken(String what) {
    return new RequestProblem(
        RequestProblem.BAD, "The posted file " + what + ".", "the request", TYPE);
  }

  private static RequestProblem tooLarge() {
    return new RequestProblem(
        RequestProblem.TOO_LARGE,
        "The record is too large. Export less of it, for example without documents and images.",
        "the file",
        "at most " + MOST_BYTES / 1_000_000 + " MB");
  }
}
