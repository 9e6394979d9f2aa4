package org.sarcolemma.knowledge.lint.words;

/**
 * The last digit of a code, which catches slips of the pen. SNOMED CT identifiers end in a digit
 * after Verhoeff (SNOMED CT Release File Specifications, "Check-digit"), LOINC codes in one of
 * modulus 10 (LOINC Users' Guide, appendix on check digits).
 */
final class CheckDigit {
  private static final int TEN = 10;
  private static final int FIVE = 5;

  /** One step of Verhoeff's permutation; the digit at position p is permuted p times. */
  private static final int[] PERMUTED = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};

  private CheckDigit() {}

  /** Whether the digits of a SNOMED CT identifier fit together. */
  static boolean verhoeff(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digit(digits, digits.length() - 1 - i);
      for (int times = 0; times < i % (TEN - 2); times++) {
        digit = PERMUTED[digit];
      }
      sum = dihedral(sum, digit);
    }
    return sum == 0;
  }

  /** Multiplication in the group of the symmetries of a pentagon: turns 0 to 4, flips 5 to 9. */
  private static int dihedral(int one, int two) {
    int turn = one < FIVE ? one + two : one - two;
    boolean flipped = (one < FIVE) != (two < FIVE);
    return Math.floorMod(turn, FIVE) + (flipped ? FIVE : 0);
  }

  /** Whether the digit after the hyphen of a LOINC code fits those before it. */
  static boolean modulusTen(String code) {
    int hyphen = code.indexOf('-');
    int sum = 0;
    for (int i = hyphen - 1; i >= 0; i--) {
      int digit = digit(code, i);
      boolean doubled = (hyphen - 1 - i) % 2 == 0;
      int twice = 2 * digit;
      sum += doubled ? twice / TEN + twice % TEN : digit;
    }
    return (sum + digit(code, hyphen + 1)) % TEN == 0;
  }

  private static int digit(String text, int position) {
    return text.charAt(position) - '0';
  }
}
