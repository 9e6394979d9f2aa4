package org.sarcolemma.server.answer;

import org.sarcolemma.differential.PatientsBehind;
import org.sarcolemma.server.wording.Figure;

/** The number of children behind a probability, in words (SR-28). */
final class PatientsText {
  private PatientsText() {}

  static String of(PatientsBehind patients) {
    String children = count(patients.children(), "child", "children");
    int others = patients.all() - patients.children();
    String text =
        others > 0
            ? children + " behind it, and " + Figure.of(others) + " adults or of mixed age"
            : children + " behind it";
    return patients.veryFew() ? "very few cases: " + text : text;
  }

  private static String count(int n, String one, String many) {
    return Figure.of(n) + " " + (n == 1 ? one : many);
  }
}
