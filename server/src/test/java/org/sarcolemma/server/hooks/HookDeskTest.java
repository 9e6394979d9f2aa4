package org.sarcolemma.server.hooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.knowledge.codes.OrderWords;
import org.sarcolemma.server.ShippedKnowledge;
import org.sarcolemma.server.hooks.Card.Indicator;
import org.sarcolemma.server.hooks.Card.PageLink;
import org.sarcolemma.server.hooks.Card.SourceLabel;

/** A fault of ours in one place, and what of it may be seen where. */
class HookDeskTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
  private static final URI PAGE = URI.create("https://cds.example/");
  private static final String CANARY = "canary-name-of-the-child";

  private static CardMaker maker(String name, boolean fails) {
    return new CardMaker() {
      @Override
      public List<Card> cards(HookCall call, Gathered record, LocalDate today) {
        if (fails) {
          throw new IllegalStateException(CANARY);
        }
        return List.of(
            new Card(
                name,
                name,
                name,
                Indicator.INFO,
                name,
                name,
                new SourceLabel(name, PAGE),
                List.of(),
                List.of(),
                List.of(new PageLink(name, PAGE))));
      }

      @Override
      public String looksAt() {
        return name;
      }
    };
  }

  private static HookDesk desk(CardMaker... makers) {
    CodeBook codes = CodeBook.shipped(ShippedKnowledge.SARCOLEMMA.knowledge());
    Gathering gathering =
        new Gathering(new Prefetches(codes, OrderWords.shipped()), new FhirFetch(List.of()));
    return new HookDesk(
        gathering,
        List.of(makers),
        List.of(makers),
        new Reminders(CLOCK, 30),
        new Addresses(Optional.of(PAGE), () -> PAGE),
        CLOCK);
  }

  private static ObjectNode call() throws Exception {
    return (ObjectNode)
        new JsonMapper()
            .readTree(
                "{\"hook\":\"patient-view\",\"hookInstance\":\"1\",\"context\":{\"patientId\":\"p\"},"
                    + "\"prefetch\":{\"patient\":{\"resourceType\":\"Patient\",\"id\":\"p\",\"name\":[{\"text\":\""
                    + CANARY
                    + "\"}]},\"conditions\":null,\"observations\":null}}");
  }

  @Test
  @Tag("SR-46")
  void aFaultInOneMakerCostsItsCardAndNoOther() throws Exception {
    String answer =
        desk(maker("first", false), maker("second", true), maker("third", false))
            .answer(HookService.PATIENT_VIEW, call())
            .toString();
    assertThat(answer).contains("\"first\"").contains("\"third\"");
    assertThat(answer).contains("NOT CHECKED: second").doesNotContain(CANARY);
  }

  @Test
  @Tag("SR-58")
  void nothingOfACallReachesTheLog() throws Exception {
    PrintStream before = System.out;
    PrintStream errorsBefore = System.err;
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    PrintStream to = new PrintStream(log, true, UTF_8);
    System.setOut(to);
    System.setErr(to);
    try {
      desk(maker("only", true)).answer(HookService.PATIENT_VIEW, call());
    } finally {
      System.setOut(before);
      System.setErr(errorsBefore);
    }
    assertThat(log.toString(UTF_8)).doesNotContain(CANARY);
    HookCall read = HookCallReader.read(HookService.PATIENT_VIEW, call());
    assertThat(read.toString()).doesNotContain(CANARY);
  }

  @Test
  void aCardWithNothingToDoCannotBeMade() {
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () ->
                    new Card(
                        "r",
                        "s",
                        "u",
                        Indicator.INFO,
                        "s",
                        "d",
                        new SourceLabel("l", PAGE),
                        List.of(),
                        List.of(),
                        List.of())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void longSummariesAreCutBetweenWords() {
    String summary = Markdown.summary("word ".repeat(60));
    assertThat(summary.length()).isLessThan(140);
    assertThat(summary).endsWith("word …");
    assertThat(Markdown.plain("<b>[x](y)*")).isEqualTo("\\<b\\>\\[x\\](y)\\*");
  }
}
