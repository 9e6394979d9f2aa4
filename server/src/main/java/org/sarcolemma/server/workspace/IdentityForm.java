package org.sarcolemma.server.workspace;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sarcolemma.registry.standing.Identity;

/**
 * Who a child is, as typed.
 *
 * @param name of the child
 * @param birthDate as typed
 * @param birthUnknown whether it was ticked that nobody knows the date of birth
 * @param sex {@code female}, {@code male} or empty when not told
 * @param centre as typed
 * @param identifiers as typed
 * @param another ids of the children this one is not, as ticked
 */
public record IdentityForm(
    String name,
    String birthDate,
    boolean birthUnknown,
    String sex,
    String centre,
    String identifiers,
    String another) {
  /** Nothing typed. */
  public static final IdentityForm EMPTY = new IdentityForm("", "", false, "", "", "", "");

  private static final int LONGEST = 200;

  /** Reads a posted form by the names of its fields. */
  public static IdentityForm read(UnaryOperator<String> text) {
    return new IdentityForm(
        text.apply("name"),
        text.apply("birth-date"),
        !text.apply("birth-unknown").isEmpty(),
        text.apply("sex"),
        text.apply("centre"),
        text.apply("identifiers"),
        text.apply("another"));
  }

  /** What is known of a child. */
  public static IdentityForm of(Identity who) {
    return new IdentityForm(
        who.name(),
        who.birth().map(LocalDate::toString).orElse(""),
        who.birth().isEmpty(),
        who.sex(),
        who.centre(),
        who.identifiers(),
        "");
  }

  /** The date of birth, where a day was typed. */
  public Optional<LocalDate> birth() {
    try {
      return Optional.of(LocalDate.parse(birthDate));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** What is wrong, by the field's id. */
  public Map<String, String> problems(LocalDate today) {
    Map<String, String> problems = new LinkedHashMap<>();
    if (name.isEmpty() || name.length() > LONGEST) {
      problems.put("name", "Name: 1 to " + LONGEST + " characters are expected.");
    }
    if (birthDate.isEmpty() && !birthUnknown) {
      problems.put("birth-date", "Date of birth: a day is expected, or tick that it is not known.");
    } else if (!birthDate.isEmpty() && birthUnknown) {
      problems.put("birth-date", "Date of birth: a day is typed and ticked as not known.");
    } else if (!birthDate.isEmpty()
        && birth().filter(day -> !day.isAfter(today) && day.getYear() >= 1900).isEmpty()) {
      problems.put("birth-date", "Date of birth: a day that has been is expected, YYYY-MM-DD.");
    }
    if (!sex.isEmpty() && !sex.equals("female") && !sex.equals("male")) {
      problems.put("sex-female", "Sex: girl, boy or not told is expected.");
    }
    if (centre.length() > LONGEST || identifiers.length() > LONGEST) {
      problems.put("centre", "Centre and numbers: at most " + LONGEST + " characters each.");
    }
    return problems;
  }

  /** Body of the event that tells it; what is not told is left out. */
  public ObjectNode body() {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("name", name);
    if (!birthDate.isEmpty()) {
      body.put("birthDate", birthDate);
    }
    if (!sex.isEmpty()) {
      body.put("sex", sex);
    }
    if (!centre.isEmpty()) {
      body.put("centre", centre);
    }
    if (!identifiers.isEmpty()) {
      body.put("identifiers", identifiers);
    }
    return body;
  }

  /** Whether a child of the list may be the same: like name, or near name and same birth. */
  public boolean mayBe(ChildLine line) {
    boolean sameBirth = birth().isPresent() && birth().equals(line.who().birth());
    String likeness = Names.likeness(name);
    return likeness.equals(line.likeness())
        || (sameBirth && Names.near(likeness, line.likeness(), 2))
        || (!identifiers.isEmpty() && identifiers.equals(line.who().identifiers()));
  }
}
