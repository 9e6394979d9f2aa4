package org.sarcolemma.server.family;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sarcolemma.treatment.measure.PlainDecimal;

/**
 * What a clinician confirmed for one family.
 *
 * @param language language of the sheet
 * @param disease name of the disease, as the clinician tells it
 * @param chance of a hundred children with the same signs, how many have it; empty when not told
 * @param medicines confirmed medicines
 * @param contact whom to call
 * @param phone under which number
 * @param clinician who confirmed
 */
public record FamilyRequest(
    String language,
    String disease,
    OptionalInt chance,
    List<Medicine> medicines,
    String contact,
    String phone,
    String clinician) {
  /** Rows for medicines on the form. */
  public static final int MOST_MEDICINES = 5;

  /** Units of an amount that a family can measure or read on a label. */
  public static final List<String> UNITS = List.of("mg", "g", "mL");

  /** How often, and the sentence that says so. */
  public static final List<String> FREQUENCIES = List.of("daily", "twice", "weekly", "monthly");

  private static final Set<String> WEEKLY_ONLY = Set.of("methotrexate");
  private static final int WHOLE = 100;
  private static final String YES = "yes";

  /** Copies its list. */
  public FamilyRequest {
    medicines = List.copyOf(medicines);
  }

  /**
   * A confirmed medicine.
   *
   * @param drug full, lower-case name, the same in every language
   * @param amount with its unit
   * @param frequency key of the sentence
   * @param day weekday, 0 is Monday; empty unless weekly
   */
  public record Medicine(String drug, String amount, String frequency, OptionalInt day) {}

  /**
   * Reads the form.
   *
   * @param fields values by name
   * @param languages languages there are
   * @param drugs names of drugs there are
   * @param problems what is wrong, one line each; a sheet is made only when there is none
   */
  public static Optional<FamilyRequest> read(
      Map<String, String> fields, Set<String> languages, Set<String> drugs, List<String> problems) {
    String language = fields.getOrDefault("language", "");
    if (!languages.contains(language)) {
      problems.add("Language: choose one.");
    }
    String disease = required(fields, "disease", "Name of the disease", problems);
    OptionalInt chance = chance(fields.getOrDefault("chance", ""), problems);
    List<Medicine> medicines = new ArrayList<>();
    for (int i = 1; i <= MOST_MEDICINES; i++) {
      medicine(fields, i, drugs, problems).ifPresent(medicines::add);
    }
    String contact = required(fields, "contact", "Whom to call", problems);
    String phone = required(fields, "phone", "Phone", problems);
    if (!phone.isEmpty() && !phone.matches("[+0-9][0-9 ()/-]{2,29}")) {
      problems.add("Phone: digits, spaces, + ( ) / - only, at least three characters.");
    }
    String clinician = required(fields, "clinician", "Your name", problems);
    if (!fields.getOrDefault("confirm", "").equals(YES)) {
      problems.add("Confirmation: tick that you have read the sheet's content and confirm it.");
    }
    return problems.isEmpty()
        ? Optional.of(
            new FamilyRequest(language, disease, chance, medicines, contact, phone, clinician))
        : Optional.empty();
  }

  private static String required(
      Map<String, String> fields, String name, String label, List<String> problems) {
    String text = fields.getOrDefault(name, "").strip();
    if (text.isEmpty()) {
      problems.add(label + ": is missing.");
    }
    return text;
  }

  private static OptionalInt chance(String text, List<String> problems) {
    if (text.isBlank()) {
      return OptionalInt.empty();
    }
    if (text.matches("[1-9][0-9]?") && Integer.parseInt(text) < WHOLE) {
      return OptionalInt.of(Integer.parseInt(text));
    }
    problems.add("Chance: a whole number from 1 to 99, or leave it empty.");
    return OptionalInt.empty();
  }

  private static Optional<Medicine> medicine(
      Map<String, String> fields, int i, Set<String> drugs, List<String> problems) {
    String drug = fields.getOrDefault("drug-" + i, "");
    String amount = fields.getOrDefault("amount-" + i, "").strip();
    String unit = fields.getOrDefault("unit-" + i, "");
    String often = fields.getOrDefault("often-" + i, "");
    String day = fields.getOrDefault("day-" + i, "");
    boolean confirmed = fields.getOrDefault("confirm-" + i, "").equals(YES);
    if (drug.isEmpty() && amount.isEmpty() && often.isEmpty() && !confirmed) {
      return Optional.empty();
    }
    String where = "Medicine " + i + ": ";
    int before = problems.size();
    if (!drugs.contains(drug)) {
      problems.add(where + "choose the drug.");
    }
    String written = amount(amount, where, problems);
    if (!UNITS.contains(unit)) {
      problems.add(where + "choose the unit.");
    }
    if (!FREQUENCIES.contains(often)) {
      problems.add(where + "choose how often.");
    }
    if (WEEKLY_ONLY.contains(drug) && !often.equals("weekly")) {
      problems.add(where + drug + " is given once a WEEK only.");
    }
    if (often.equals("weekly") && !day.matches("[0-6]")) {
      problems.add(where + "a weekly drug needs its weekday.");
    }
    if (!confirmed) {
      problems.add(where + "the dose is not confirmed; tick it or empty the row.");
    }
    return problems.size() > before
        ? Optional.empty()
        : Optional.of(
            new Medicine(
                drug,
                written + " " + unit,
                often,
                often.equals("weekly")
                    ? OptionalInt.of(Integer.parseInt(day))
                    : OptionalInt.empty()));
  }

  private static String amount(String text, String where, List<String> problems) {
    try {
      BigDecimal amount = PlainDecimal.parse(text);
      if (amount.signum() > 0) {
        return PlainDecimal.print(amount);
      }
      problems.add(where + "an amount above 0 was expected.");
    } catch (IllegalArgumentException e) {
      problems.add(where + "amount: " + e.getMessage());
    }
    return "";
  }
}
