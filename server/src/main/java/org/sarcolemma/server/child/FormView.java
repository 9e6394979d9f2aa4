package org.sarcolemma.server.child;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.patient.GeneticState;

/**
 * What the form shows.
 *
 * @param form texts as typed
 * @param refused reasons shown beside the fields
 * @param settings choices of where the child is seen
 * @param tempos choices of tempo
 * @param sections findings by category
 */
public record FormView(
    ChildForm form,
    Map<Field, String> refused,
    List<Option> settings,
    List<Option> tempos,
    List<FindingSection> sections) {

  /** Copies its lists and its map. */
  public FormView {
    refused = Map.copyOf(refused);
    settings = List.copyOf(settings);
    tempos = List.copyOf(tempos);
    sections = List.copyOf(sections);
  }

  /** The view of a form as it stands. */
  public static FormView of(
      Knowledge knowledge, FindingSections sections, ChildForm form, EnteredChild entered) {
    List<Option> settings =
        knowledge.settings().values().stream()
            .filter(setting -> !setting.id().equals(Knowledge.SETTING_NOT_TOLD))
            .map(setting -> option(form, Field.SETTING, setting.id(), setting.label()))
            .toList();
    List<Option> tempos =
        Tempo.categories(knowledge).stream()
            .map(tempo -> option(form, Field.TEMPO, tempo.posted(), tempo.label()))
            .toList();
    return new FormView(form, entered.refused(), settings, tempos, sections.of(form));
  }

  /** What was typed into a field. */
  public String text(Field field) {
    return form.text(field);
  }

  /** Whether a field holds a value. */
  public boolean is(Field field, String value) {
    return form.text(field).equals(value);
  }

  /** Why a field's value is not used, empty if it is. */
  public String problem(Field field) {
    return refused.getOrDefault(field, "");
  }

  /** Choices of how exact creatine kinase is. */
  public List<Option> ckKinds() {
    return options(Field.CK_KIND, CkKind.values(), CkKind::posted, CkKind::label);
  }

  /** Choices of what genetic test was done. */
  public List<Option> genetics() {
    return Arrays.stream(GeneticState.values())
        .filter(state -> state != GeneticState.NOT_DONE)
        .map(state -> option(form, Field.GENETICS, state.word(), state.label()))
        .toList();
  }

  /** Choices of its unit. */
  public List<Option> ckUnits() {
    return options(Field.CK_UNIT, CkUnit.values(), CkUnit::symbol, CkUnit::symbol);
  }

  /** All findings, in order. */
  public Stream<FindingRow> findings() {
    return sections.stream().flatMap(s -> Stream.concat(s.common().stream(), s.more().stream()));
  }

  /** Id of the published case the form was filled from. */
  public Optional<String> published() {
    return form.typed(Field.PUBLISHED);
  }

  private <T> List<Option> options(
      Field field, T[] choices, Function<T, String> value, Function<T, String> label) {
    return Arrays.stream(choices)
        .map(choice -> option(form, field, value.apply(choice), label.apply(choice)))
        .toList();
  }

  private static Option option(ChildForm form, Field field, String value, String label) {
    return new Option(value, label, form.text(field).equals(value));
  }
}
