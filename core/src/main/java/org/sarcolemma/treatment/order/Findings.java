package org.sarcolemma.treatment.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what the checks of one order find; the same rule speaks once. */
final class Findings {
  private final List<Verdict> verdicts = new ArrayList<>();
  private final Set<String> notChecked = new LinkedHashSet<>();
  private final Set<String> notUsed = new LinkedHashSet<>();

  void add(Verdict verdict) {
    if (verdicts.stream().noneMatch(before -> before.id().equals(verdict.id()))) {
      verdicts.add(verdict);
    }
  }

  void notChecked(String reason) {
    notChecked.add("NOT CHECKED: " + reason);
  }

  void notUsed(String what) {
    notUsed.add(what);
  }

  OrderReport report(List<OverrideReason> overrides) {
    verdicts.sort(Comparator.comparing(Verdict::severity));
    return new OrderReport(
        verdicts,
        List.copyOf(notChecked),
        List.copyOf(notUsed),
        verdicts.isEmpty() ? List.of() : overrides);
  }
}
