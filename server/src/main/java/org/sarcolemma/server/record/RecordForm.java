package org.sarcolemma.server.record;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.ReadPatient;
import org.sarcolemma.patient.Age;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.AntibodyResult;
import org.sarcolemma.patient.GeneticResult;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.server.answer.Imported;
import org.sarcolemma.server.answer.NotUsedView;
import org.sarcolemma.server.child.ChildForm;
import org.sarcolemma.server.child.Field;
import org.sarcolemma.server.child.FilledForm;
import org.sarcolemma.server.child.FindingRow;
import org.sarcolemma.server.child.FindingSections;
import org.sarcolemma.server.child.FormReader;

/**
 * The form filled from a record. Only what the record says is filled in (SR-08); what the form has
 * no field for is said (SR-18). The form is read back and compared, so that nothing of the record
 * changes on its way into the form without a word.
 */
public final class RecordForm {
  private static final String NO_ROOM = "read, and not kept: the form has no field for it";

  /** An age from two dates is shown to hundredths of a year: less than four days. */
  private static final int DECIMALS_OF_A_YEAR = 2;

  private static final double FOUR_DAYS = 0.011;

  private final Knowledge knowledge;
  private final FindingSections sections;
  private final FormReader reader;

  /** Over the questions that the form asks. */
  public RecordForm(Knowledge knowledge, FindingSections sections, FormReader reader) {
    this.knowledge = knowledge;
    this.sections = sections;
    this.reader = reader;
  }

  /** The form of a record that was read. */
  public ChildForm of(ReadPatient read, LocalDate today) {
    List<NotUsedView> lost = new ArrayList<>();
    Patient told = read.patient();
    ChildForm filled = shortened(FilledForm.of(told, "", knowledge));
    ChildForm form = asked(filled, lost);
    Patient back = reader.read(form, today).patient();
    compare(told, back, lost);
    Imported imported = Imported.of(read.used(), read.notUsed());
    List<NotUsedView> notUsed = new ArrayList<>(lost);
    notUsed.addAll(imported.notUsed());
    Map<Field, String> texts = new EnumMap<>(Field.class);
    texts.putAll(form.texts());
    texts.put(Field.RECORD, CarriedRecord.text(new Imported(imported.used(), notUsed)));
    return new ChildForm(texts, form.answers(), form.antibodies());
  }

  private static ChildForm shortened(ChildForm filled) {
    Map<Field, String> texts = new EnumMap<>(Field.class);
    texts.putAll(filled.texts());
    texts.computeIfPresent(
        Field.ONSET_YEARS,
        (field, years) ->
            new BigDecimal(years)
                .setScale(DECIMALS_OF_A_YEAR, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString());
    return new ChildForm(texts, filled.answers(), filled.antibodies());
  }

  /** Keeps what the form asks; an antibody is kept as state and assay, as the form posts it. */
  private ChildForm asked(ChildForm filled, List<NotUsedView> lost) {
    Set<String> rows = new HashSet<>();
    sections
        .of(ChildForm.empty())
        .forEach(
            section -> {
              section.common().stream().map(FindingRow::id).forEach(rows::add);
              section.more().stream().map(FindingRow::id).forEach(rows::add);
            });
    SortedMap<String, Answer> answers = new TreeMap<>(filled.answers());
    answers
        .keySet()
        .removeIf(
            id -> {
              boolean no = !rows.contains(id);
              if (no) {
                lost.add(new NotUsedView(knowledge.label(id), NO_ROOM));
              }
              return no;
            });
    SortedMap<String, AntibodyResult> antibodies = new TreeMap<>();
    filled
        .antibodies()
        .forEach(
            (id, result) -> {
              AntibodyResult plain = AntibodyResult.of(result.state(), result.assay());
              if (plain.equals(AntibodyResult.of(plain.state().answer()))) {
                answers.put(id, plain.state().answer());
              } else {
                antibodies.put(id, plain);
              }
              if (!result.printed().isEmpty()) {
                lost.add(
                    new NotUsedView(
                        knowledge.label(id) + ", figure " + result.printed(),
                        "the form keeps the result and the assay, not the figure"));
              }
            });
    return new ChildForm(filled.texts(), answers, antibodies);
  }

  /** A few days more or less are the same age. */
  private static boolean close(Optional<Age> one, Optional<Age> other) {
    return one.isPresent() == other.isPresent()
        && (one.isEmpty() || Math.abs(one.get().years() - other.get().years()) < FOUR_DAYS);
  }

  private void compare(Patient told, Patient back, List<NotUsedView> lost) {
    if (!close(told.onset(), back.onset())) {
      lost.add(
          new NotUsedView(
              "Age at first symptom", "read, and not kept: the form cannot hold it exactly"));
    } else if (told.ageGroup() != back.ageGroup()) {
      lost.add(new NotUsedView("Age group", NO_ROOM));
    }
    told.quantities()
        .forEach(
            (id, reading) -> {
              if (!reading.equals(back.quantities().get(id))) {
                lost.add(new NotUsedView(knowledge.label(id), NO_ROOM));
              }
            });
    if (!told.genetics().equals(back.genetics())) {
      boolean same = told.genetics().state() == back.genetics().state();
      lost.add(
          new NotUsedView(
              "Genetic test: " + told.genetics().state().label(),
              same && !told.genetics().equals(GeneticResult.of(told.genetics().state()))
                  ? "the form keeps the result, not which genes were looked at"
                  : "contradicts another answer about genes, or has no field in the form"));
    }
  }
}
