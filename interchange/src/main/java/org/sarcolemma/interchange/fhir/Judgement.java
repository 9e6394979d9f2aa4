package org.sarcolemma.interchange.fhir;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sarcolemma.knowledge.codes.CodedAnswer;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.AntibodyState;

/** One answer out of everything a record says of a result; none when it disagrees with itself. */
final class Judgement {
  private static final Set<CodedAnswer> YES =
      EnumSet.of(CodedAnswer.POSITIVE, CodedAnswer.WEAK_POSITIVE);

  private Judgement() {}

  /** Of a sign: present or absent. */
  static Answer sign(Set<CodedAnswer> said) {
    refuseUnclear(said);
    boolean yes = said.stream().anyMatch(YES::contains);
    boolean no = said.contains(CodedAnswer.NEGATIVE);
    return one(said, yes, no);
  }

  /** Of an antibody; above the laboratory's limit is positive, within it negative. */
  static AntibodyState antibody(Set<CodedAnswer> judged) {
    if (judged.contains(CodedAnswer.PENDING)) {
      return AntibodyState.PENDING;
    }
    refuseUnclear(judged);
    boolean weak = judged.contains(CodedAnswer.WEAK_POSITIVE);
    boolean yes =
        weak || judged.contains(CodedAnswer.POSITIVE) || judged.contains(CodedAnswer.HIGH);
    boolean no = judged.contains(CodedAnswer.NEGATIVE) || judged.contains(CodedAnswer.NORMAL);
    Answer answer = one(judged, yes, no);
    return answer == Answer.ABSENT
        ? AntibodyState.NEGATIVE
        : weak ? AntibodyState.WEAK_POSITIVE : AntibodyState.POSITIVE;
  }

  /** Of a measurement beyond a limit: {@code beyond} is high or low. */
  static Answer beyond(Set<CodedAnswer> judged, CodedAnswer beyond) {
    refuseUnclear(judged);
    boolean yes = judged.contains(beyond);
    Set<CodedAnswer> others = EnumSet.of(CodedAnswer.HIGH, CodedAnswer.LOW, CodedAnswer.NORMAL);
    others.remove(beyond);
    return one(judged, yes, judged.stream().anyMatch(others::contains));
  }

  private static Answer one(Set<CodedAnswer> said, boolean yes, boolean no) {
    boolean fine = said.contains(CodedAnswer.NEGATIVE) || said.contains(CodedAnswer.NORMAL);
    if ((yes && no) || (fine && said.contains(CodedAnswer.ABNORMAL))) {
      throw new Unusable("contradicts itself: " + words(said));
    }
    if (!yes && !no) {
      throw new Unusable(
          said.isEmpty()
              ? "no coded result; a figure without its limit and text are not interpreted"
              : "says " + words(said) + ", which answers nothing here");
    }
    return yes ? Answer.PRESENT : Answer.ABSENT;
  }

  private static void refuseUnclear(Set<CodedAnswer> said) {
    if (said.contains(CodedAnswer.UNCLEAR)) {
      throw new Unusable("neither positive nor negative");
    }
  }

  private static String words(Set<CodedAnswer> said) {
    return said.stream()
        .map(answer -> answer.name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .collect(Collectors.joining(" and "));
  }
}
