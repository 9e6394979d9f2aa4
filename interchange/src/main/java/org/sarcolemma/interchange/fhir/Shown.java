package org.sarcolemma.interchange.fhir;

/** Words of a record as they may be shown: one line, no control characters, not too long. */
final class Shown {
  private static final int LONGEST = 80;

  private Shown() {}

  static String text(String words) {
    return plainAscii(words) ? words.strip() : cleaned(words);
  }

  /** Nearly all that is ever shown; spared the walk through Unicode's classes. */
  private static boolean plainAscii(String words) {
    if (words.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < words.length(); i++) {
      char letter = words.charAt(i);
      if (letter < ' ' || letter > '~') {
        return false;
      }
    }
    return true;
  }

  private static String cleaned(String words) {
    StringBuilder shown = new StringBuilder();
    words
        .codePoints()
        .limit(LONGEST)
        .forEach(
            point -> {
              int type = Character.getType(point);
              boolean plain =
                  type != Character.CONTROL
                      && type != Character.FORMAT
                      && type != Character.SURROGATE
                      && type != Character.LINE_SEPARATOR
                      && type != Character.PARAGRAPH_SEPARATOR;
              shown.appendCodePoint(plain ? point : ' ');
            });
    return shown.toString().strip();
  }
}
