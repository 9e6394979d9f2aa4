package org.sarcolemma.server.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.server.ShippedKnowledge;
import org.sarcolemma.server.child.ChildForm;
import org.sarcolemma.server.child.FilledForm;
import org.sarcolemma.server.child.FormReader;

class PublishedChildrenTest {
  private static final Knowledge KNOWLEDGE = ShippedKnowledge.SARCOLEMMA.knowledge();
  private static final PublishedChildren PUBLISHED = PublishedChildren.load(KNOWLEDGE);

  /** Words that would give the answer away. */
  private static final List<String> TELLING =
      List.of(
          "imnm",
          "necroti",
          "dystrophy",
          "dermatomyositis",
          "lgmd",
          "hmgcr",
          "srp",
          "pompe",
          "mcardle",
          "fshd",
          "duchenne",
          "becker",
          "myositis",
          "synthetase",
          "antibod",
          "variant");

  private static Stream<PublishedChild> all() {
    return Stream.concat(PUBLISHED.children().stream(), PUBLISHED.others().stream());
  }

  @Test
  void everyScorableIndividualIsThere() {
    assertThat(all()).hasSize(136);
    assertThat(PUBLISHED.children()).hasSizeGreaterThan(80);
  }

  @Test
  void labelsAndIdsTellNothingOfTheDiagnosis() {
    assertThat(all())
        .allSatisfy(
            child -> {
              assertThat(child.id()).matches("pc-[0-9a-f]{8}");
              assertThat(child.label().toLowerCase(Locale.ROOT)).doesNotContain(TELLING);
            });
  }

  @Test
  void nothingThatDecidesIsShownOfTheWorkUp() {
    assertThat(all())
        .allSatisfy(
            child ->
                assertThat(child.patient().findings().keySet())
                    .noneMatch(id -> id.startsWith("anti_"))
                    .noneMatch(
                        id ->
                            id.startsWith("variant_")
                                && child.patient().answer(id) == Answer.PRESENT)
                    .doesNotContain("pathogenic_variant_found"));
  }

  @Tag("SR-07")
  @Test
  void theFormGivesTheSamePatientBack() {
    FormReader reader = new FormReader(KNOWLEDGE);
    LocalDate today = LocalDate.of(2026, 11, 23);
    assertThat(all())
        .allSatisfy(
            child -> {
              ChildForm form = FilledForm.of(child.patient(), child.id(), KNOWLEDGE);
              Patient back = reader.read(form, today).patient();
              assertThat(back).isEqualTo(child.patient());
              assertThat(reader.read(form, today).refused()).isEmpty();
            });
  }

  @Test
  void whatItWasIsKeptForTheDisclosure() {
    assertThat(all())
        .allSatisfy(
            child -> {
              assertThat(child.truth().diagnosis()).isNotBlank();
              assertThat(child.truth().source()).isNotBlank();
            });
  }
}
