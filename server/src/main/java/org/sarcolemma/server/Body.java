package org.sarcolemma.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Takes in the body of a request: a form, and not a large one. */
final class Body {
  static final int MOST_BYTES = 256 * 1024;

  private static final long MOST_DISCARDED = 4L * 1024 * 1024;

  private static final String FORM = "application/x-www-form-urlencoded";

  private Body() {}

  /**
   * The bytes of a posted form.
   *
   * @throws RequestProblem when it is too large or no form
   */
  static byte[] form(Context context) throws IOException {
    String type = String.valueOf(context.contentType()).toLowerCase(Locale.ROOT);
    if (!type.equals(FORM) && !type.startsWith(FORM + ";")) {
      throw new RequestProblem(
          RequestProblem.WRONG_TYPE,
          "This is not the form of this page. Files, images, waveforms and sequence data are not"
              + " read: enter results as a clinician has interpreted them.",
          "request of type " + type,
          FORM);
    }
    try (InputStream in = context.req().getInputStream()) {
      byte[] body = in.readNBytes(MOST_BYTES + 1);
      if (body.length > MOST_BYTES) {
        // read on for a while: closing at once resets the connection before the answer arrives
        in.skipNBytes(Math.min(MOST_DISCARDED, rest(context, body.length)));
        throw tooLarge();
      }
      return body;
    }
  }

  private static long rest(Context context, int read) {
    return Math.max(0, context.req().getContentLengthLong() - read);
  }

  private static RequestProblem tooLarge() {
    return new RequestProblem(
        RequestProblem.TOO_LARGE,
        "The request is too large.",
        "its body",
        "at most " + MOST_BYTES / 1024 + " KiB");
  }
}
