package org.sarcolemma.server.hooks;

import static org.sarcolemma.server.hooks.Markdown.plain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sarcolemma.Assessment;
import org.sarcolemma.Sarcolemma;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.guidance.RedFlag;
import org.sarcolemma.interchange.ReadPatient;
import org.sarcolemma.interchange.fhir.FhirReader;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.knowledge.codes.CodeMeaning;
import org.sarcolemma.server.hooks.Card.Indicator;
import org.sarcolemma.server.hooks.Card.PageLink;
import org.sarcolemma.server.hooks.Card.SourceLabel;

/**
 * Findings that cannot wait (SR-02), in children with a muscle disease among their problems: in
 * others trouble swallowing is somebody else's subject.
 */
final class RedFlagCards implements CardMaker {
  private static final int MOST_LINES = 20;

  private final Sarcolemma sarcolemma;
  private final CodeBook codes;
  private final FhirReader reader;
  private final Addresses addresses;

  RedFlagCards(Sarcolemma sarcolemma, CodeBook codes, Addresses addresses) {
    this.sarcolemma = sarcolemma;
    this.codes = codes;
    this.reader = new FhirReader(sarcolemma.knowledge(), codes);
    this.addresses = addresses;
  }

  @Override
  public String looksAt() {
    return "the findings that cannot wait";
  }

  @Override
  public List<Card> cards(HookCall call, Gathered record, LocalDate today) {
    if (call.service() != HookService.PATIENT_VIEW || !muscleDisease(record.bundle())) {
      return List.of();
    }
    ReadPatient read = reader.read("record", record.bundle());
    List<Card> cards = new ArrayList<>();
    for (RedFlag flag : sarcolemma.redFlags(read.patient(), Knowledge.SETTING_NOT_TOLD)) {
      cards.add(card(flag, read, today));
    }
    return cards;
  }

  private boolean muscleDisease(ObjectNode bundle) {
    for (JsonNode entry : bundle.path("entry")) {
      JsonNode resource = entry.path("resource");
      if (resource.path("resourceType").asText("").equals("Condition")) {
        for (JsonNode coding : resource.path("code").path("coding")) {
          boolean label =
              codes
                  .concept(coding.path("system").asText(""), coding.path("code").asText(""))
                  .filter(concept -> concept.is(CodeMeaning.Kind.LABEL))
                  .isPresent();
          if (label) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private Card card(RedFlag flag, ReadPatient read, LocalDate today) {
    String data =
        read.used().stream()
            .limit(MOST_LINES)
            .map(
                used ->
                    "- "
                        + plain(used.says())
                        + " ("
                        + (used.date().isEmpty() ? "no date" : used.date())
                        + ")")
            .collect(Collectors.joining("\n"));
    return new Card(
        "flag|" + flag.id(),
        flag.id(),
        "red-flag-" + flag.id(),
        Indicator.WARNING,
        flag.text(),
        "**"
            + plain(flag.text())
            + "**\n\nUrgent assessment now; do not wait for this tool.\n\nData of the record as of "
            + today
            + ":\n\n"
            + data
            + "\n\n"
            + Assessment.PURPOSE,
        new SourceLabel("Sarcolemma, findings that cannot wait", addresses.page("/evidence")),
        List.of(),
        ChartReasons.OVERRIDES,
        List.of(new PageLink("Weigh the findings", addresses.page("/child"))));
  }
}
