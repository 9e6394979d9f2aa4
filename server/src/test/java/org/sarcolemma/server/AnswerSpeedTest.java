package org.sarcolemma.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.server.child.Synonyms;
import org.sarcolemma.server.page.Assets;
import org.sarcolemma.server.page.Pages;
import org.sarcolemma.server.published.PublishedChildren;

/**
 * How long the server works on an answer with twenty findings entered, from the bytes of the form
 * to the bytes of the page. Prints the figures of docs/performance.md; a time fails no test.
 */
@Tag("slow")
class AnswerSpeedTest {
  private static final int FINDINGS = 20;
  private static final int WARM_UP = 100;
  private static final int MEASURED = 200;

  @Test
  void everyAnswerIsWholeAndTheTimeIsPrinted() {
    ChildDoor door =
        new ChildDoor(
            ShippedKnowledge.SARCOLEMMA,
            PublishedChildren.none(),
            Synonyms.none(),
            new Shells(Assets.load(), "test", "test", false, List::of),
            new Pages(),
            Clock.systemUTC());
    String findings =
        ShippedKnowledge.SARCOLEMMA.knowledge().findings().values().stream()
            .filter(Finding::inDifferential)
            .filter(finding -> finding.implies().isEmpty())
            .filter(f -> f.category().equals("weakness") || f.category().equals("biopsy"))
            .limit(FINDINGS)
            .map(finding -> "finding." + finding.id() + "=present")
            .collect(Collectors.joining("&"));
    assertThat(findings.split("&", -1)).hasSize(FINDINGS);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    double[] milliseconds = new double[MEASURED];
    for (int i = -WARM_UP; i < MEASURED; i++) {
      byte[] body = (findings + "&onset-years=" + Math.abs(i) % 17).getBytes(UTF_8);
      long start = threads.getCurrentThreadCpuTime();
      byte[] page = door.fragment(body);
      double took = (threads.getCurrentThreadCpuTime() - start) / 1e6;
      assertThat(new String(page, UTF_8)).contains("Ranked diagnoses");
      if (i >= 0) {
        milliseconds[i] = took;
      }
    }
    Arrays.sort(milliseconds);
    double p95 = milliseconds[(int) (MEASURED * 0.95)];
    System.out.printf(
        "answer at %d findings: median %.1f ms, p95 %.1f ms of processor time%n",
        FINDINGS, milliseconds[MEASURED / 2], p95);
  }
}
