package org.sarcolemma.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcolemma.evidence.EvidenceLevel;

class TableTest {

  @Test
  void fieldsAreFoundByColumnAndLinesKnowTheirNumber() {
    List<Table.Line> lines =
        table("id,note,share\na,\"two\nlines, and \"\"quotes\"\"\",0.5\nb,,\n").lines();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0).text("note")).isEqualTo("two\nlines, and \"quotes\"");
    assertThat(lines.get(0).requiredNumber("share")).isEqualTo(0.5);
    assertThat(lines.get(0).number()).isEqualTo(2);
    assertThat(lines.get(1).number()).isEqualTo(4);
    assertThat(lines.get(1).optional("note")).isEmpty();
    assertThat(lines.get(1).number("share")).isEmpty();
  }

  @Test
  void listsAreSplitAtSemicolons() {
    assertThat(line("a; b;c").list("x")).containsExactly("a", "b", "c");
    assertThat(line(" ").list("x")).isEmpty();
    assertThat(line("one").list("x")).containsExactly("one");
  }

  @Test
  void wordsOfAnEnumAreInLowerCaseWithHyphens() {
    assertThat(line("case-series").word("x", EvidenceLevel.class))
        .isEqualTo(EvidenceLevel.CASE_SERIES);
  }

  @Test
  void yesAndNoAreTheOnlyAnswers() {
    assertThat(line("yes").yes("x")).isTrue();
    assertThat(line("no").yes("x")).isFalse();
  }

  @Test
  void anEmptyFileIsRefused() {
    assertThatThrownBy(() -> table(""))
        .isInstanceOf(KnowledgeException.class)
        .hasMessage("t.csv: is empty; a header line was expected");
  }

  @Test
  void aHeaderAloneIsATableWithoutLines() {
    assertThat(table("id,x\n").lines()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'id,x\na,1,2\n', 3, 2", "'id,x\na\n', 1, 2", "'id,x\n\"a,1\n', 1, 2"})
  void aLineOfAnotherWidthIsRefused(String text, String found, String expected) {
    assertThatThrownBy(() -> table(text))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageStartingWith("t.csv")
        .hasMessageContaining(found)
        .hasMessageContaining(expected)
        .hasMessageNotContaining("\n");
  }

  @Test
  void aMissingFileIsRefused() {
    assertThatThrownBy(() -> Table.read(SmallKnowledge.changed().without("t.csv"), "t.csv"))
        .hasMessage("t.csv: file is missing");
  }

  @Test
  void badFieldsAreRefusedWithPlaceValueAndWhatIsAccepted() {
    refused("1", line -> line.text("y"), "t.csv, header: column 'y' is missing");
    refused(" ", line -> line.required("x"), "t.csv, line 2, column x: is empty");
    refused("ten", line -> line.number("x"), "t.csv, line 2, column x: 'ten' is no number");
    refused(
        "",
        line -> line.requiredNumber("x"),
        "t.csv, line 2, column x: is empty; a number was expected");
    refused("Yes", line -> line.yes("x"), "t.csv, line 2, column x: 'Yes' is neither yes nor no");
    refused(
        "registry",
        line -> line.word("x", EvidenceLevel.class),
        "t.csv, line 2, column x: 'registry' is not one of"
            + " cohort, review, case-series, expert, memory");
  }

  private static void refused(String field, Consumer<Table.Line> reading, String message) {
    Table.Line line = line(field);
    assertThatThrownBy(() -> reading.accept(line))
        .isInstanceOf(KnowledgeException.class)
        .hasMessage(message);
  }

  private static Table.Line line(String field) {
    return table("id,x\na,\"" + field + "\"\n").lines().get(0);
  }

  private static Table table(String text) {
    return Table.read(name -> text.getBytes(StandardCharsets.UTF_8), "t.csv");
  }
}
