package org.sarcolemma.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.sarcolemma.patient.Answer;

class DocumentTest {

  @Test
  void valuesAreReadByKey() {
    Document entry = entry("{id: a, text: b, share: 0.5, on: true, list: [c, d], band: [0, 0.5]}");
    assertThat(entry.text("text")).isEqualTo("b");
    assertThat(entry.number("share")).isEqualTo(0.5);
    assertThat(entry.flag("on")).isTrue();
    assertThat(entry.texts("list")).containsExactly("c", "d");
    assertThat(entry.numbers("band")).containsExactly(0.0, 0.5);
  }

  @Test
  void whatMayBeLeftOutHasItsDefault() {
    Document entry = entry("{id: a}");
    assertThat(entry.text("note", "none")).isEqualTo("none");
    assertThat(entry.number("borrow", 0)).isZero();
    assertThat(entry.optional("parent")).isEmpty();
    assertThat(entry.flag("reported")).isFalse();
    assertThat(entry.texts("aliases")).isEmpty();
    assertThat(entry.has("id")).isTrue();
  }

  @Test
  void placesAreNamedByIdOrElseByNumber() {
    Document document = document("- {id: a, cuts: [{limit: x}]}\n- {limit: x}\n");
    assertThatThrownBy(() -> document.entries().get(0).at("cuts").entries().get(0).number("limit"))
        .hasMessage("t.yaml, a/cuts/entry 1/limit: 'x' is no number");
    assertThatThrownBy(() -> document.entries().get(1).number("limit"))
        .hasMessage("t.yaml, entry 2/limit: 'x' is no number");
  }

  @Test
  void badValuesAreRefusedWithPlaceValueAndWhatIsAccepted() {
    refused("{id: a}", e -> e.text("label"), "t.yaml, a: 'label' is missing");
    refused("{id: a, n: ten}", e -> e.number("n"), "t.yaml, a/n: 'ten' is no number");
    refused("{id: a, n: '2'}", e -> e.number("n"), "t.yaml, a/n: '2' is no number");
    refused("{id: a, on: 1}", e -> e.flag("on"), "t.yaml, a/on: '1' is neither true nor false");
    refused("{id: a, of: b}", e -> e.at("of").entries(), "t.yaml, a/of: a list was expected");
    refused(
        "{id: a, is: maybe}",
        e -> e.word("is", Answer.class),
        "t.yaml, a/is: 'maybe' is not one of present, absent, unknown");
    refused(
        "{id: a, when: {sign: rash}}",
        e -> Conditions.read(e.at("when")),
        "t.yaml, a/when: a condition names finding, probability, quantity, onset_at_least,"
            + " age_group, all, any or not");
    refused(
        "{id: a, when: {all: [{finding: rash}]}}",
        e -> Conditions.read(e.at("when")),
        "t.yaml, a/when/all/entry 1: 'is' is missing");
  }

  @Test
  void whatIsNoListIsRefused() {
    assertThatThrownBy(() -> document("a: 1\n").entries())
        .hasMessage("t.yaml: a list was expected");
    assertThatThrownBy(() -> document("").entries()).hasMessage("t.yaml: a list was expected");
  }

  @Test
  void whatIsNoYamlIsRefused() {
    assertThatThrownBy(() -> document("- {id: [a}\n"))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageStartingWith("t.yaml")
        .hasMessageContaining("is no YAML: while parsing a flow sequence");
  }

  private static void refused(String entry, Consumer<Document> reading, String message) {
    Document document = entry(entry);
    assertThatThrownBy(() -> reading.accept(document))
        .isInstanceOf(KnowledgeException.class)
        .hasMessage(message);
  }

  private static Document entry(String entry) {
    return document("- " + entry + "\n").entries().get(0);
  }

  private static Document document(String text) {
    return Document.read(name -> text.getBytes(StandardCharsets.UTF_8), "t.yaml");
  }
}
