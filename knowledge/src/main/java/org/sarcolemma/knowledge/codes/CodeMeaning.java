package org.sarcolemma.knowledge.codes;

import org.sarcolemma.patient.Answer;

/**
 * One thing a code says.
 *
 * @param kind what sort of statement it is
 * @param finding the finding it answers; empty where the kind answers none
 * @param bothWays whether its absence answers as well; else only its presence says something
 * @param note why, and the reason shown where it says nothing
 */
public record CodeMeaning(Kind kind, String finding, boolean bothWays, String note) {
  /** What sort of statement a code makes. */
  public enum Kind {
    /** A sign or symptom: present or absent. */
    SIGN,
    /** A measurement of creatine kinase. */
    CK,
    /** A word for how high creatine kinase is; the note holds its band in U/L. */
    CK_WORD,
    /** An antibody test. */
    ANTIBODY,
    /** A measurement whose value above the laboratory's limit is the finding. */
    RAISED,
    /** A measurement whose value below the laboratory's limit is the finding. */
    LOWERED,
    /** A drug that answers the finding while it is taken. */
    DRUG,
    /** A drug that answers the finding once it was ever taken. */
    EXPOSURE,
    /** A disease that, in a relative, is a family history. */
    FAMILY,
    /** A diagnosis that this software is asked about: an answer, never an input. */
    LABEL,
    /** Nothing that is asked for the diagnosis; the note says why. */
    NONE
  }

  /** What an answer to the code says of the finding; unknown where absence says nothing. */
  public Answer answer(Answer said) {
    return said == Answer.ABSENT && !bothWays ? Answer.UNKNOWN : said;
  }
}
