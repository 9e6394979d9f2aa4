package org.sarcolemma.server.workspace;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names as people search and mistake them: without accents, case, order and doubled letters. */
public final class Names {
  private Names() {}

  /** Lower-case words without accents, one space between them. */
  public static String plain(String text) {
    String lower =
        text.toLowerCase(Locale.ROOT)
            .replace("ß", "ss")
            .replace("ø", "o")
            .replace("ł", "l")
            .replace("đ", "d")
            .replace("æ", "ae")
            .replace("œ", "oe");
    return Normalizer.normalize(lower, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  /** The same for names that are easily taken for each other. */
  public static String likeness(String name) {
    return Arrays.stream(plain(name).split(" "))
        .map(
            word ->
                word.replace("ae", "a")
                    .replace("oe", "o")
                    .replace("ue", "u")
                    .replaceAll("(.)\\1+", "$1"))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** Whether two likenesses differ by at most this many letters. */
  static boolean near(String one, String other, int most) {
    if (Math.abs(one.length() - other.length()) > most) {
      return false;
    }
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()] <= most;
  }
}
