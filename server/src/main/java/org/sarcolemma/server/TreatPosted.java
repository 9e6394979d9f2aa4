package org.sarcolemma.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sarcolemma.server.treat.TreatForm;

/** Reads a posted form of treatment. What a page of this server never posts is refused. */
final class TreatPosted {
  private TreatPosted() {}

  /**
   * Reads a form.
   *
   * @param body URL-encoded fields in UTF-8
   * @throws RequestProblem naming the field that cannot be
   */
  static TreatForm read(byte[] body) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String pair : new String(body, UTF_8).split("&", -1)) {
      int equals = pair.indexOf('=');
      if (pair.isEmpty()) {
        continue;
      }
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
      if (!TreatForm.knows(name)) {
        throw bad("unknown field", "a field of the form");
      }
      if (value.length() > TreatForm.LONGEST) {
        throw bad("field " + name + " is too long", "at most " + TreatForm.LONGEST + " characters");
      }
      if (texts.put(name, value) != null) {
        throw bad("field " + name + " is given twice", "each field once");
      }
    }
    return new TreatForm(texts);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, UTF_8);
    } catch (IllegalArgumentException e) {
      throw bad("a per cent sign is not followed by two digits", "URL-encoded UTF-8");
    }
  }

  private static RequestProblem bad(String what, String expected) {
    return new RequestProblem(RequestProblem.BAD, what, "the form", expected);
  }
}
