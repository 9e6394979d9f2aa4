package org.sarcolemma.server.child;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.QuantityModel;
import org.sarcolemma.patient.Age;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.GeneticResult;
import org.sarcolemma.patient.GeneticState;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Reading;
import org.sarcolemma.patient.Sex;

/**
 * Reads a form. Whatever cannot be read is refused with a reason and left out; the rest counts. No
 * field has a value nobody gave it.
 */
public final class FormReader {
  /** Quantity id of creatine kinase. */
  public static final String CK = "ck";

  /** Quantity id of the time since the first symptom. */
  public static final String DURATION = "illness_duration";

  private static final String GENES_NEGATIVE = "genetic_test_negative";
  private static final double OLDEST = 120;
  private static final double MOST_MONTHS = 11;
  private static final double MONTHS_A_YEAR = 12;
  private static final double HIGHEST_LIMIT = 5000;
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private final Knowledge knowledge;

  /** A reader over one version of the knowledge. */
  public FormReader(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * Reads a form.
   *
   * @param form what was typed
   * @param today day on which dates are judged to lie in the future
   */
  public EnteredChild read(ChildForm form, LocalDate today) {
    Map<Field, String> refused = new EnumMap<>(Field.class);
    Optional<Age> onset = read(refused, () -> onset(form));
    Optional<Reading> tempo = read(refused, () -> tempo(form));
    Optional<CkEntry> ck = ck(form, today, refused);
    TreeMap<String, Reading> quantities = new TreeMap<>();
    tempo.ifPresent(months -> quantities.put(Tempo.QUANTITY, months));
    read(refused, () -> duration(form)).ifPresent(months -> quantities.put(DURATION, months));
    ck.ifPresent(entry -> quantities.put(CK, entry.reading()));
    Optional<AgeGroup> told = read(refused, () -> toldAgeGroup(form, onset));
    AgeGroup group = onset.map(Age::group).or(() -> told).orElse(AgeGroup.UNKNOWN);
    TreeMap<String, Answer> answers = new TreeMap<>(form.answers());
    Optional<GeneticState> genes = read(refused, () -> genes(form, answers));
    Patient patient =
        new Patient(
            group,
            onset,
            sex(form),
            answers,
            quantities,
            form.antibodies(),
            GeneticResult.of(genes.orElse(GeneticState.NOT_DONE)));
    return new EnteredChild(patient, setting(form), ck, refused);
  }

  private interface Part<T> {
    Optional<T> read() throws Refusal;
  }

  private static <T> Optional<T> read(Map<Field, String> refused, Part<T> part) {
    try {
      return part.read();
    } catch (Refusal refusal) {
      refused.put(refusal.field(), refusal.reason());
      return Optional.empty();
    }
  }

  private static Optional<Age> onset(ChildForm form) throws Refusal {
    Optional<String> years = form.typed(Field.ONSET_YEARS);
    Optional<String> months = form.typed(Field.ONSET_MONTHS);
    if (years.isEmpty() && months.isEmpty()) {
      return Optional.empty();
    }
    double extra = 0;
    if (months.isPresent()) {
      extra =
          TypedNumber.readWhole(Field.ONSET_MONTHS, months.get(), 0, MOST_MONTHS, "months")
              / MONTHS_A_YEAR;
    }
    if (years.isEmpty()) {
      return Optional.of(new Age(extra));
    }
    double whole =
        months.isPresent()
            ? TypedNumber.readWhole(Field.ONSET_YEARS, years.get(), 0, OLDEST - 1, "years")
            : TypedNumber.read(Field.ONSET_YEARS, years.get(), 0, OLDEST, "years");
    return Optional.of(new Age(whole + extra));
  }

  private static Optional<AgeGroup> toldAgeGroup(ChildForm form, Optional<Age> onset)
      throws Refusal {
    Optional<AgeGroup> told =
        switch (form.text(Field.AGE_GROUP)) {
          case "child" -> Optional.of(AgeGroup.CHILD);
          case "adult" -> Optional.of(AgeGroup.ADULT);
          default -> Optional.empty();
        };
    if (told.isPresent() && onset.isPresent() && onset.get().group() != told.get()) {
      throw new Refusal(Field.AGE_GROUP, "contradicts the age at first symptom. The age is used.");
    }
    return told;
  }

  private static Sex sex(ChildForm form) {
    return switch (form.text(Field.SEX)) {
      case "female" -> Sex.FEMALE;
      case "male" -> Sex.MALE;
      default -> Sex.UNKNOWN;
    };
  }

  private static String setting(ChildForm form) {
    return form.typed(Field.SETTING).orElse(Knowledge.SETTING_NOT_TOLD);
  }

  private Optional<Reading> tempo(ChildForm form) throws Refusal {
    Optional<String> months = form.typed(Field.TEMPO_MONTHS);
    Optional<String> category = form.typed(Field.TEMPO);
    QuantityModel model = knowledge.quantities().get(Tempo.QUANTITY);
    if (model == null) {
      return Optional.empty();
    }
    Optional<Reading> chosen =
        Tempo.categories(knowledge).stream()
            .filter(tempo -> category.equals(Optional.of(tempo.posted())))
            .map(Tempo::reading)
            .findFirst();
    if (months.isEmpty()) {
      return chosen;
    }
    double exact =
        TypedNumber.read(
            Field.TEMPO_MONTHS, months.get(), model.lowest(), model.highest(), "months");
    if (chosen.isPresent() && (exact < chosen.get().low() || exact > chosen.get().high())) {
      throw new Refusal(Field.TEMPO_MONTHS, "contradicts the tempo chosen above. Neither is used.");
    }
    return Optional.of(Reading.exactly(exact));
  }

  /** A test that found nothing says so of the finding, too. */
  private static Optional<GeneticState> genes(ChildForm form, Map<String, Answer> answers)
      throws Refusal {
    Optional<GeneticState> state =
        Arrays.stream(GeneticState.values())
            .filter(s -> form.text(Field.GENETICS).equals(s.word()))
            .findFirst();
    boolean negative = state.filter(GeneticState::negative).isPresent();
    if (negative && answers.putIfAbsent(GENES_NEGATIVE, Answer.PRESENT) == Answer.ABSENT) {
      throw new Refusal(
          Field.GENETICS, "contradicts “Gene test found nothing: absent”. It is not used.");
    }
    return state;
  }

  private Optional<Reading> duration(ChildForm form) throws Refusal {
    Optional<String> years = form.typed(Field.DURATION_YEARS);
    Optional<String> months = form.typed(Field.DURATION_MONTHS);
    QuantityModel model = knowledge.quantities().get(DURATION);
    if (model == null || (years.isEmpty() && months.isEmpty())) {
      return Optional.empty();
    }
    double most = model.highest() / MONTHS_A_YEAR;
    double sum = 0;
    if (years.isPresent()) {
      sum = TypedNumber.read(Field.DURATION_YEARS, years.get(), 0, most, "years") * MONTHS_A_YEAR;
    }
    if (months.isPresent()) {
      sum += TypedNumber.read(Field.DURATION_MONTHS, months.get(), 0, model.highest(), "months");
    }
    return Optional.of(Reading.exactly(sum));
  }

  /** A limit or a date that is refused leaves the value itself usable. */
  private Optional<CkEntry> ck(ChildForm form, LocalDate today, Map<Field, String> refused) {
    Optional<String> value = form.typed(Field.CK);
    QuantityModel model = knowledge.quantities().get(CK);
    if (value.isEmpty() || model == null) {
      return Optional.empty();
    }
    Optional<CkUnit> unit = read(refused, () -> Optional.of(unit(form)));
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    double factor = unit.get().inUnitsPerLitre();
    Optional<Reading> printed =
        read(refused, () -> Optional.of(printed(form, value.get(), unit.get(), model)));
    Optional<Double> limit = read(refused, () -> limit(form, unit.get()));
    Optional<LocalDate> date = read(refused, () -> date(form, today));
    return printed.map(
        p ->
            new CkEntry(
                p, unit.get(), new Reading(p.low() * factor, p.high() * factor), limit, date));
  }

  private static CkUnit unit(ChildForm form) throws Refusal {
    return form.typed(Field.CK_UNIT)
        .flatMap(CkUnit::of)
        .orElseThrow(
            () -> new Refusal(Field.CK_UNIT, "Choose the unit: without it the value is not used."));
  }

  private static Optional<Double> limit(ChildForm form, CkUnit unit) throws Refusal {
    Optional<String> typed = form.typed(Field.CK_LIMIT);
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    double factor = unit.inUnitsPerLitre();
    double limit =
        TypedNumber.read(
            Field.CK_LIMIT, typed.get(), 1 / factor, HIGHEST_LIMIT / factor, unit.symbol());
    return Optional.of(limit * factor);
  }

  private static Reading printed(ChildForm form, String value, CkUnit unit, QuantityModel model)
      throws Refusal {
    double lowest = model.lowest() / unit.inUnitsPerLitre();
    double highest = model.highest() / unit.inUnitsPerLitre();
    double first = TypedNumber.read(Field.CK, value, lowest, highest, unit.symbol());
    return switch (form.text(Field.CK_KIND)) {
      case "at-least" -> Reading.atLeast(first);
      case "at-most" -> Reading.between(0, first);
      case "between" -> {
        String high =
            form.typed(Field.CK_HIGH)
                .orElseThrow(() -> new Refusal(Field.CK_HIGH, "Type the upper end as well."));
        yield Reading.between(
            first, TypedNumber.read(Field.CK_HIGH, high, first, highest, unit.symbol()));
      }
      default -> Reading.exactly(first);
    };
  }

  private static Optional<LocalDate> date(ChildForm form, LocalDate today) throws Refusal {
    Optional<String> typed = form.typed(Field.CK_DATE);
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    String reason = "is not a day. Type year-month-day: " + today + ".";
    if (!DATE.matcher(typed.get()).matches()) {
      throw new Refusal(Field.CK_DATE, "“" + shortened(typed.get()) + "” " + reason);
    }
    try {
      LocalDate day = LocalDate.parse(typed.get());
      if (day.isAfter(today)) {
        throw new Refusal(Field.CK_DATE, day + " lies in the future.");
      }
      return Optional.of(day);
    } catch (DateTimeParseException e) {
      throw new Refusal(Field.CK_DATE, "“" + typed.get() + "” " + reason);
    }
  }

  private static String shortened(String text) {
    int most = 20;
    return text.length() <= most ? text : text.substring(0, most) + "…";
  }
}
