package org.sarcolemma;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sarcolemma.guidance.Recommendation;
import org.sarcolemma.guidance.RedFlag;

/** Asks every canary, and names the rules that stay silent or that nobody watches. */
public final class Canaries {
  private Canaries() {}

  /**
   * Rules that do not speak for their canary, and red flags and advice without one.
   *
   * @param canaries test patients; one of a rule that has vanished from the knowledge is silent too
   * @return one line for each, empty when all is well
   */
  public static List<String> silent(Sarcolemma sarcolemma, List<Canary> canaries) {
    List<String> silent = new ArrayList<>();
    Set<String> watched = new TreeSet<>();
    for (Canary canary : canaries) {
      watched.add(name(canary.kind(), canary.rule()));
      if (!speaks(sarcolemma, canary)) {
        silent.add(name(canary.kind(), canary.rule()) + " stays silent for its test patient");
      }
    }
    for (RedFlag flag : sarcolemma.knowledge().redFlags()) {
      unwatched(name(Canary.Kind.RED_FLAG, flag.id()), watched, silent);
    }
    for (Recommendation advice : sarcolemma.knowledge().recommendations()) {
      unwatched(name(Canary.Kind.ADVICE, advice.id()), watched, silent);
    }
    return silent;
  }

  private static boolean speaks(Sarcolemma sarcolemma, Canary canary) {
    return switch (canary.kind()) {
      case RED_FLAG ->
          sarcolemma.redFlags(canary.patient(), canary.setting()).stream()
              .anyMatch(flag -> flag.id().equals(canary.rule()));
      case ADVICE ->
          sarcolemma.assess(canary.patient(), canary.setting()).recommendations().stream()
              .anyMatch(advice -> advice.id().equals(canary.rule()));
    };
  }

  private static void unwatched(String name, Set<String> watched, List<String> silent) {
    if (!watched.contains(name)) {
      silent.add(name + " has no test patient");
    }
  }

  private static String name(Canary.Kind kind, String rule) {
    return (kind == Canary.Kind.RED_FLAG ? "red flag " : "advice ") + rule;
  }
}
