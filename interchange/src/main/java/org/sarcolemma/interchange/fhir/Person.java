package org.sarcolemma.interchange.fhir;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sarcolemma.patient.Age;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Sex;

/**
 * What the Patient resource tells: birth and sex, and the ages that follow.
 *
 * @param birth date of birth, as exactly as told
 * @param sex as recorded for administration, the only one FHIR has without extensions
 */
record Person(Optional<PartialDate> birth, Sex sex) {
  private static final double OLDEST = 120;

  static Person unknown() {
    return new Person(Optional.empty(), Sex.UNKNOWN);
  }

  /** Whether a date lies certainly before birth. */
  boolean beforeBirth(PartialDate date) {
    return birth.filter(date::before).isPresent();
  }

  /**
   * The age at a date: the middle of what the dates allow. Empty without a birth date, or when they
   * are too coarse to tell child from adult.
   */
  Optional<Age> at(PartialDate date) {
    if (birth.isEmpty() || beforeBirth(date)) {
      return Optional.empty();
    }
    double youngest = StrictMath.max(0, years(birth.get().last(), date.first()));
    double oldest = years(birth.get().first(), date.last());
    if (oldest > OLDEST || group(youngest) != group(oldest)) {
      return Optional.empty();
    }
    return Optional.of(new Age((youngest + oldest) / 2));
  }

  private static AgeGroup group(double years) {
    return new Age(years).group();
  }

  /** Completed years, and the share of the year that is running, to the day. */
  private static double years(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return 0;
    }
    long completed = ChronoUnit.YEARS.between(from, to);
    LocalDate birthday = from.plusYears(completed);
    LocalDate next = from.plusYears(completed + 1);
    double days = ChronoUnit.DAYS.between(birthday, to);
    return completed + days / ChronoUnit.DAYS.between(birthday, next);
  }
}
