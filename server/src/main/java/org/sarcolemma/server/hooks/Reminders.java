package org.sarcolemma.server.hooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sarcolemma.server.hooks.Card.Indicator;

/**
 * Remembers which cards were shown and what was answered, so that nobody is told twice: a card that
 * was overridden with a reason is kept back for some days. Critical cards are never kept back, nor
 * any card when an order is signed; they then say what was answered before (SR-48). Held in memory
 * under a hash that only this process can make: no patient is named, and a new start forgets.
 */
final class Reminders {
  private static final int MOST = 50_000;
  private static final int SALT_BYTES = 32;

  /** A card that was shown. */
  record Shown(
      HookService service, String subject, String rule, String key, Optional<String> user) {}

  /** What was answered. */
  private record Answered(Instant at, String why) {}

  private final Map<UUID, Shown> shown = bounded();
  private final Map<String, Answered> answered = bounded();
  private final byte[] salt = new byte[SALT_BYTES];
  private final Clock clock;
  private final Duration snooze;

  Reminders(Clock clock, int snoozeDays) {
    this.clock = clock;
    this.snooze = Duration.ofDays(snoozeDays);
    new SecureRandom().nextBytes(salt);
  }

  private static <K, V> Map<K, V> bounded() {
    return new LinkedHashMap<>() {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > MOST;
      }
    };
  }

  /** The cards to be shown now: without those kept back, with what was answered before. */
  synchronized List<Card> due(HookCall call, List<Card> cards) {
    List<Card> due = new ArrayList<>();
    for (Card card : cards) {
      Answered before = answered.get(key(call, card));
      boolean recent = before != null && before.at().plus(snooze).isAfter(clock.instant());
      boolean always =
          card.indicator() == Indicator.CRITICAL || call.service() == HookService.ORDER_SIGN;
      if (before == null) {
        due.add(card);
      } else if (always) {
        due.add(
            card.with(
                card.indicator(),
                "Overridden before, on "
                    + before.at().atZone(ZoneOffset.UTC).toLocalDate()
                    + ": "
                    + Markdown.plain(before.why())));
      } else if (!recent) {
        due.add(card);
      }
    }
    return due;
  }

  /** Remembers cards that are shown; answers their names. */
  synchronized List<UUID> show(HookCall call, List<Card> cards) {
    List<UUID> names = new ArrayList<>();
    for (Card card : cards) {
      UUID name = UUID.randomUUID();
      names.add(name);
      shown.put(
          name,
          new Shown(call.service(), card.subject(), card.rule(), key(call, card), call.userId()));
    }
    return names;
  }

  /** A card that was shown; empty when it was not, or long ago. */
  synchronized Optional<Shown> shown(String name) {
    try {
      return Optional.ofNullable(shown.get(UUID.fromString(name)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Takes note that a card was overridden with a reason. */
  synchronized void overridden(Shown card, String why) {
    answered.put(card.key(), new Answered(clock.instant(), why));
  }

  private String key(HookCall call, Card card) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(salt);
      digest.update(
          (call.fhirServer().map(Object::toString).orElse("") + "\n" + call.patientId() + "\n")
              .getBytes(UTF_8));
      digest.update(card.reason().getBytes(UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
