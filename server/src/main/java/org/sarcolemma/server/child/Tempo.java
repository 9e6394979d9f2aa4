package org.sarcolemma.server.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.QuantityModel;
import org.sarcolemma.patient.Reading;
import org.sarcolemma.server.wording.Figure;

/**
 * The categories of tempo that can be chosen. Where one ends and the next begins is knowledge: the
 * limits at which published shares were counted.
 *
 * @param posted value in the posted form
 * @param label wording in the form
 * @param reading months it stands for
 */
public record Tempo(String posted, String label, Reading reading) {
  /** Quantity id of the time from first symptom to full picture. */
  public static final String QUANTITY = "onset_tempo";

  private static final List<String> NAMES = List.of("acute", "subacute", "insidious");
  private static final Map<String, String> LABELS =
      Map.of("acute", "Acute", "subacute", "Subacute", "insidious", "Insidious");

  /** The categories, fastest first; none when the knowledge does not know two limits. */
  public static List<Tempo> categories(Knowledge knowledge) {
    QuantityModel model = knowledge.quantities().get(QUANTITY);
    TreeSet<Double> limits = new TreeSet<>();
    if (model != null) {
      model.cuts().forEach(cut -> limits.add(cut.limit()));
    }
    List<Tempo> categories = new ArrayList<>();
    if (limits.size() == NAMES.size() - 1) {
      double first = limits.first();
      double last = limits.last();
      categories.add(category(0, "up to " + months(first), Reading.between(0, first)));
      categories.add(
          category(1, Figure.of(first) + " to " + months(last), Reading.between(first, last)));
      categories.add(category(2, "longer than " + months(last), Reading.atLeast(last)));
    }
    return categories;
  }

  private static Tempo category(int index, String span, Reading reading) {
    String name = NAMES.get(index);
    return new Tempo(name, LABELS.get(name) + ": " + span, reading);
  }

  private static String months(double n) {
    return Figure.of(n) + (n == 1 ? " month" : " months");
  }
}
