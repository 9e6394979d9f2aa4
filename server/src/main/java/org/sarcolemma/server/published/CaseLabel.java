package org.sarcolemma.server.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.patient.Age;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Reading;
import org.sarcolemma.patient.Sex;
import org.sarcolemma.server.child.CkEntry;
import org.sarcolemma.server.child.FormReader;
import org.sarcolemma.server.wording.Lifetime;

/** Names a patient by what was found, never by what it was. */
final class CaseLabel {
  private static final List<String> TOLD_FIRST =
      List.of("weakness", "onset", "skin", "extramuscular");
  private static final int MOST_FINDINGS = 3;

  private CaseLabel() {}

  /** For example "Girl, 9 years, proximal weakness, scapular winging, CK 12,000". */
  static String of(Patient patient, Knowledge knowledge) {
    List<String> parts = new ArrayList<>();
    parts.add(noun(patient));
    patient.onset().ifPresent(onset -> parts.add(years(onset)));
    List<String> findings = findings(patient, knowledge);
    parts.addAll(findings.subList(0, Math.min(MOST_FINDINGS, findings.size())));
    Reading ck = patient.quantities().get(FormReader.CK);
    if (ck != null) {
      parts.add("CK " + CkEntry.span(ck));
    }
    return String.join(", ", parts);
  }

  private static List<String> findings(Patient patient, Knowledge knowledge) {
    List<String> labels = new ArrayList<>();
    for (String category : TOLD_FIRST) {
      for (Finding finding : knowledge.findings().values()) {
        if (finding.category().equals(category) && patient.answer(finding.id()) == Answer.PRESENT) {
          labels.add(lowerFirst(finding.label()));
        }
      }
    }
    return labels;
  }

  private static String years(Age onset) {
    return Lifetime.of(onset);
  }

  private static String noun(Patient patient) {
    boolean adult = patient.ageGroup() == AgeGroup.ADULT;
    boolean unknown = patient.ageGroup() == AgeGroup.UNKNOWN;
    if (patient.sex() == Sex.FEMALE) {
      return adult ? "Woman" : unknown ? "Female patient, age not told" : "Girl";
    }
    if (patient.sex() == Sex.MALE) {
      return adult ? "Man" : unknown ? "Male patient, age not told" : "Boy";
    }
    return adult ? "Adult" : unknown ? "Patient, age not told" : "Child";
  }

  private static String lowerFirst(String text) {
    boolean acronym = text.length() > 1 && Character.isUpperCase(text.charAt(1));
    return acronym ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
