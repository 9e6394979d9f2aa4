package org.sarcolemma.conformance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.EvaluationResult;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** The rule itself: it sees what it is for, and lets the repeatable twin of each pass. */
class UnrepeatableTest {

  /** One offence a line. */
  @SuppressWarnings({"unused", "JavaTimeDefaultTimeZone", "StringCaseLocaleUsage", "MathRandom"})
  private static final class Offender {
    LocalDate today() {
      return LocalDate.now();
    }

    ZoneId zone() {
      return ZoneId.systemDefault();
    }

    long time() {
      return System.nanoTime();
    }

    double unseeded() {
      return new Random().nextDouble();
    }

    double transcendental(double x) {
      return Math.exp(x);
    }

    DoubleUnaryOperator reference() {
      return Math::log;
    }

    String decimal(double x) {
      return String.format("%.1f", x);
    }

    String folded(String s) {
      return s.toLowerCase();
    }

    Map<String, Integer> unordered(Map<String, Integer> counts) {
      return Map.copyOf(counts);
    }
  }

  @SuppressWarnings("unused")
  private static final class Innocent {
    double seeded(long seed) {
      return new Random(seed).nextDouble();
    }

    double exact(double x) {
      return Math.sqrt(Math.abs(x)) + StrictMath.exp(x);
    }

    String decimal(double x) {
      return String.format(Locale.ROOT, "%.1f", x).toLowerCase(Locale.ROOT);
    }

    Set<String> few() {
      return Set.of("one");
    }

    void copy(int[] from, int[] to) {
      System.arraycopy(from, 0, to, 0, from.length);
    }
  }

  @Test
  void everyOffenceIsNamed() {
    assertThat(offences(Offender.class)).hasSize(9).allMatch(line -> line.contains("Offender."));
  }

  @Test
  void theRepeatableTwinPasses() {
    assertThat(offences(Innocent.class)).isEmpty();
  }

  private static List<String> offences(Class<?> type) {
    JavaClasses classes = new ClassFileImporter().importClasses(type);
    EvaluationResult result = noClasses().should(new Reaches(Unrepeatable.CALLS)).evaluate(classes);
    return result.getFailureReport().getDetails();
  }
}
