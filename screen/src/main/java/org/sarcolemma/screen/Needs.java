package org.sarcolemma.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sarcolemma.screening.AntibodyFound;
import org.sarcolemma.screening.AnyOf;
import org.sarcolemma.screening.Criterion;
import org.sarcolemma.screening.EvaluationMissing;
import org.sarcolemma.screening.Group;
import org.sarcolemma.screening.HasCk;
import org.sarcolemma.screening.HasLabel;
import org.sarcolemma.screening.HighAfterStop;
import org.sarcolemma.screening.NearLifetimeDose;
import org.sarcolemma.screening.NeverTested;
import org.sarcolemma.screening.NoCausalVariant;
import org.sarcolemma.screening.NoSign;
import org.sarcolemma.screening.OnlyTreatedWith;
import org.sarcolemma.screening.PartlyTested;
import org.sarcolemma.screening.Refractory;
import org.sarcolemma.screening.Screen;
import org.sarcolemma.screening.Screens;
import org.sarcolemma.screening.TooOften;

/**
 * What a patient's record must hold before a screen can find anything in it: a bit for each group,
 * one for creatine kinase. A patient without the bits is not asked; one with them may still be no
 * hit. It leaves out nobody: a criterion that can be met by nothing at all needs nothing here.
 */
final class Needs {
  private static final String CK = "ck";

  private final Map<String, Long> bitOfGroup = new LinkedHashMap<>();
  private final Map<String, Long> bitsOfKey = new LinkedHashMap<>();
  private final List<Long> ofScreens = new ArrayList<>();

  Needs(Screens screens) {
    for (Screen screen : screens.all()) {
      long bits = 0;
      for (Criterion criterion : screen.all()) {
        bits |= of(criterion);
      }
      ofScreens.add(bits);
    }
  }

  private long of(Criterion criterion) {
    if (criterion instanceof HasLabel c) {
      return bit(c.diagnoses());
    }
    if (criterion instanceof AntibodyFound c) {
      return bit(c.found());
    }
    if (criterion instanceof HasCk) {
      return ck();
    }
    if (criterion instanceof Refractory c) {
      return bit(c.first()) | bit(c.second());
    }
    if (criterion instanceof HighAfterStop c) {
      return bit(c.drugs()) | ck();
    }
    if (criterion instanceof OnlyTreatedWith c) {
      return c.used().stream().mapToLong(this::bit).reduce(0, (a, b) -> a | b);
    }
    if (criterion instanceof NearLifetimeDose c) {
      return bit(c.drug());
    }
    if (criterion instanceof TooOften c) {
      return bit(c.drugs());
    }
    if (criterion instanceof NeverTested
        || criterion instanceof PartlyTested
        || criterion instanceof NoCausalVariant
        || criterion instanceof NoSign
        || criterion instanceof EvaluationMissing
        || criterion instanceof AnyOf) {
      return 0;
    }
    throw new IllegalStateException("unknown criterion " + criterion.getClass().getSimpleName());
  }

  private long ck() {
    return bit(new Group(CK, CK, List.of(CK)));
  }

  private long bit(Group group) {
    Long known = bitOfGroup.get(group.id());
    if (known != null) {
      return known;
    }
    if (bitOfGroup.size() == Long.SIZE) {
      throw new IllegalStateException("more than " + Long.SIZE + " groups");
    }
    long bit = 1L << bitOfGroup.size();
    bitOfGroup.put(group.id(), bit);
    for (String member : group.members()) {
      bitsOfKey.merge(member, bit, (a, b) -> a | b);
    }
    return bit;
  }

  /** The bits of something a record tells. */
  long bits(String key) {
    return bitsOfKey.getOrDefault(key, 0L);
  }

  /** Whether a screen can find a patient with these bits. */
  boolean candidate(long bits) {
    for (long needed : ofScreens) {
      if ((bits & needed) == needed) {
        return true;
      }
    }
    return false;
  }
}
