package org.sarcolemma.server.child;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.patient.Age;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.GeneticState;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Reading;
import org.sarcolemma.patient.Sex;
import org.sarcolemma.server.wording.Figure;

/**
 * A form filled with what is known of a patient, so that reading it gives the same patient back.
 */
public final class FilledForm {
  private FilledForm() {}

  /** The form of a published patient. */
  public static ChildForm of(Patient patient, String published, Knowledge knowledge) {
    Map<Field, String> texts = new EnumMap<>(Field.class);
    texts.put(Field.PUBLISHED, published);
    age(patient, texts);
    if (patient.sex() != Sex.UNKNOWN) {
      texts.put(Field.SEX, patient.sex() == Sex.FEMALE ? "female" : "male");
    }
    Optional.ofNullable(patient.quantities().get(Tempo.QUANTITY))
        .ifPresent(tempo -> tempo(tempo, knowledge, texts));
    if (patient.genetics().state() != GeneticState.NOT_DONE) {
      texts.put(Field.GENETICS, patient.genetics().state().word());
    }
    Optional.ofNullable(patient.quantities().get(FormReader.DURATION))
        .filter(Reading::exact)
        .ifPresent(d -> texts.put(Field.DURATION_MONTHS, Figure.typed(d.low())));
    Optional.ofNullable(patient.quantities().get(FormReader.CK)).ifPresent(ck -> ck(ck, texts));
    return new ChildForm(texts, patient.findings(), patient.antibodies());
  }

  private static void age(Patient patient, Map<Field, String> texts) {
    Optional<Age> onset = patient.onset();
    if (onset.isPresent()) {
      texts.put(Field.ONSET_YEARS, Figure.typed(onset.get().years()));
    } else if (patient.ageGroup() != AgeGroup.UNKNOWN) {
      texts.put(Field.AGE_GROUP, patient.ageGroup() == AgeGroup.CHILD ? "child" : "adult");
    }
  }

  private static void tempo(Reading tempo, Knowledge knowledge, Map<Field, String> texts) {
    if (tempo.exact()) {
      texts.put(Field.TEMPO_MONTHS, Figure.typed(tempo.low()));
      return;
    }
    Tempo.categories(knowledge).stream()
        .filter(category -> category.reading().equals(tempo))
        .forEach(category -> texts.put(Field.TEMPO, category.posted()));
  }

  private static void ck(Reading ck, Map<Field, String> texts) {
    texts.put(Field.CK_UNIT, CkUnit.UNITS_PER_LITRE.symbol());
    if (ck.exact()) {
      texts.put(Field.CK, Figure.typed(ck.low()));
    } else if (Double.isInfinite(ck.high())) {
      texts.put(Field.CK_KIND, CkKind.AT_LEAST.posted());
      texts.put(Field.CK, Figure.typed(ck.low()));
    } else if (ck.low() == 0) {
      texts.put(Field.CK_KIND, CkKind.AT_MOST.posted());
      texts.put(Field.CK, Figure.typed(ck.high()));
    } else {
      texts.put(Field.CK_KIND, CkKind.BETWEEN.posted());
      texts.put(Field.CK, Figure.typed(ck.low()));
      texts.put(Field.CK_HIGH, Figure.typed(ck.high()));
    }
  }
}
