package org.sarcolemma.server.answer;

import org.sarcolemma.differential.PatientsBehind;
import org.sarcolemma.server.wording.Figure;

/** The number of children behind a probability, in words (SR-28). */
final class PatientsText {
  private PatientsText() {}

  static String of(PatientsBehind patients) {
    String children = count(patients.children(), "child", "children");
    int others = patients.all() - patients.children();
    String text = children + " behind it";
    if (others > 0) {
      text += ", and " + count(others, "patient", "patients") + " not told apart or adult";
    }
    return patients.veryFew() ? "very few cases: " + text : text;
  }

  private static String count(int n, String one, String many) {
    return Figure.of(n) + " " + (n == 1 ? one : many);
  }
}
