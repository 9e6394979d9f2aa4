package org.sarcolemma.ehr;

import java.util.Objects;

/**
 * Lets its bearer read. Prints as nothing, so that it cannot reach a log by accident.
 *
 * @param value what goes behind "Bearer"
 */
public record AccessToken(String value) {
  /** Refuses what would break the header it is sent in. */
  public AccessToken {
    Objects.requireNonNull(value, "value");
    boolean printable = value.chars().allMatch(letter -> letter > ' ' && letter <= '~');
    if (value.isEmpty() || !printable) {
      throw new IllegalArgumentException("an access token is of printable letters");
    }
  }

  @Override
  public String toString() {
    return "AccessToken[not shown]";
  }
}
