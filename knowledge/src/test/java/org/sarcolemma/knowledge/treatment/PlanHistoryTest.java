package org.sarcolemma.knowledge.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcolemma.knowledge.treatment.PlanChildren.dose;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.treatment.order.Verdict;
import org.sarcolemma.treatment.plan.PlanReason;
import org.sarcolemma.treatment.plan.ResultTiming;
import org.sarcolemma.treatment.plan.TotalSoFar;

/** What was given before: totals, and results that came late. */
class PlanHistoryTest {
  private static final PlanChildren CHILD = PlanChildren.of("anti_srp", true, "2026-11-25");

  private static String total(PlanChildren child, String drug) {
    return child.plan().totals().stream()
        .filter(total -> total.drug().equals(drug))
        .map(TotalSoFar::total)
        .map(total -> total.words())
        .findFirst()
        .orElse("not shown");
  }

  @Test
  @Tag("SR-41")
  void anUnknownHistoryIsNotNone() {
    assertThat(total(CHILD, "cyclophosphamide")).isEqualTo("unknown");
    assertThat(total(CHILD, "prednisolone")).isEqualTo("not shown");
    assertThat(total(CHILD.answering("earlier-cyclophosphamide", ""), "cyclophosphamide"))
        .isEqualTo("0 mg/m2");
    PlanChildren one =
        CHILD.with(false, dose("cyclophosphamide", "480 mg", "2026-03-01", "0.96", ""));
    assertThat(total(one, "cyclophosphamide")).isEqualTo("at least 500 mg/m2, the rest is unknown");
  }

  /** 750 x 0.8 / 0.8 + 500 x 1 / 1 = 1250, not 1100 / 0.954. */
  @Test
  @Tag("SR-41")
  void eachDoseIsDividedByTheSizeOfItsDay() {
    PlanChildren child =
        CHILD.with(
            true,
            dose("cyclophosphamide", "600 mg", "2024-03-01", "0.8", ""),
            dose("cyclophosphamide", "500 mg", "2026-03-01", "1", ""),
            dose("prednisone", "40 mg", "2026-03-01", "", "20"),
            dose("prednisolone", "30 mg", "2026-03-02", "", "20"),
            dose("methylprednisolone", "750 mg", "2026-03-02", "", "25"),
            dose("ivig", "40 g", "2026-03-02", "", "20"));
    assertThat(total(child, "cyclophosphamide")).isEqualTo("1250 mg/m2");
    assertThat(total(child, "prednisolone")).isEqualTo("3.5 mg/kg");
    assertThat(total(child, "methylprednisolone")).isEqualTo("30 mg/kg");
    assertThat(total(child, "ivig")).isEqualTo("40 g");
  }

  /** A course ends at 6,000 to 6,750; after 1,500 before it no course stays at or below 7,500... */
  @Test
  @Tag("SR-41")
  void aCourseThatWouldPassTheLimitIsSaidBeforeItBegins() {
    PlanChildren fits =
        CHILD.with(true, dose("cyclophosphamide", "1500 mg", "2024-03-01", "1", ""));
    assertThat(ids(fits)).doesNotContain("cyclophosphamide-total");
    assertThat(reasons(fits))
        .anyMatch(text -> text.contains("6000 to 6750 mg/m2") && text.contains("7500 to 8250"));
    PlanChildren passes =
        CHILD.with(true, dose("cyclophosphamide", "1501 mg", "2024-03-01", "1", ""));
    assertThat(ids(passes)).contains("cyclophosphamide-total");
    assertThat(passes.option("cyclophosphamide").ready()).isFalse();
    assertThat(reasons(CHILD.with(true)))
        .anyMatch(text -> text.contains("dose 8 passes the limit"));
  }

  private static List<String> ids(PlanChildren child) {
    return child.option("cyclophosphamide").objections().stream().map(Verdict::id).toList();
  }

  private static List<String> reasons(PlanChildren child) {
    return child.option("cyclophosphamide").con().stream().map(PlanReason::text).toList();
  }

  private static List<String> late(PlanChildren child) {
    return child.plan().results().stream()
        .filter(ResultTiming::late)
        .map(ResultTiming::check)
        .toList();
  }

  @Test
  @Tag("SR-32")
  void resultsTakenAfterTreatmentBeganAreMarked() {
    PlanChildren treated = CHILD.with(true, dose("ivig", "50 g", "2026-01-01", "", "25.6"));
    assertThat(late(treated.answering("blood-count", "2025-12-31"))).doesNotContain("blood-count");
    assertThat(late(treated.answering("blood-count", "2026-01-01"))).contains("blood-count");
    assertThat(late(treated.answering("hepatitis-b", "2025-12-31"))).doesNotContain("hepatitis-b");
    assertThat(late(treated)).contains("hepatitis-b", "varicella", "immunoglobulin-levels");
    assertThat(late(CHILD)).isEmpty();
    assertThat(CHILD.plan().results())
        .anyMatch(
            r -> r.check().equals("hepatitis-b") && r.text().contains("before the first dose"));
  }

  @Test
  @Tag("SR-42")
  void pregnancyIsNotAskedOfABoy() {
    assertThat(CHILD.plan().unaddressed()).containsExactly("dystrophy", "infection", "pregnancy");
    assertThat(CHILD.boy().plan().unaddressed()).containsExactly("dystrophy", "infection");
  }
}
