package org.sarcolemma.server.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.followup.ItemSheet;
import org.sarcolemma.followup.Measure;
import org.sarcolemma.followup.Scale;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.registry.Registry;
import org.sarcolemma.registry.Session;
import org.sarcolemma.registry.audit.Access;
import org.sarcolemma.registry.audit.Purpose;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.History;
import org.sarcolemma.registry.event.NewEvent;
import org.sarcolemma.registry.store.StoreAddress;
import org.sarcolemma.server.entry.EntryForm;

/** Whatever can be typed and saved reads back from the registry as it was typed. */
class VisitRoundTripTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T09:30:00Z"), ZoneOffset.UTC);
  private static final int FORMS = 300;

  private final VisitQuestions questions = VisitQuestions.of(KnowledgeFiles.load());
  private final VisitReader reader = VisitReader.of(questions);

  @TempDir private Path folder;

  @Test
  void aSavedVisitFillsItsFormAgain() {
    try (Registry registry = Registry.open(StoreAddress.folder(folder), CLOCK)) {
      Session session = registry.as(new Access("dr.a", Purpose.TREATMENT));
      for (int seed = 0; seed < FORMS; seed++) {
        Random random = new Random(seed);
        String child = "c" + seed;
        session.add(child, Optional.empty(), before(random));
        History history = session.child(child).orElseThrow();
        Map<String, String> typed = new LinkedHashMap<>(VisitReader.fresh(history, TODAY));
        fill(random, history, typed);
        EntryForm form = new EntryForm(typed);
        List<NewEvent> events = reader.read(form, history, TODAY);
        assertThat(form.faults()).as("seed %s", seed).isEmpty();
        assertThat(form.unread()).as("seed %s", seed).isEmpty();
        session.add(child, history.last(), events.stream().map(event -> event.at("v1")).toList());
        Map<String, String> again = new LinkedHashMap<>(VisitReader.fresh(history, TODAY));
        reader.fill(
            session.child(child).orElseThrow().events().stream()
                .filter(event -> event.visit().isPresent())
                .toList(),
            again);
        assertThat(meant(again)).as("seed %s", seed).isEqualTo(meant(typed));
      }
    }
  }

  private static Map<String, String> meant(Map<String, String> texts) {
    Map<String, String> meant = new java.util.TreeMap<>(texts);
    meant.values().removeIf(String::isEmpty);
    return meant;
  }

  private static List<NewEvent> before(Random random) {
    List<NewEvent> events = new ArrayList<>();
    events.add(event(EventKind.CHILD, "{\"name\": \"A\", \"sex\": \"female\"}"));
    if (random.nextBoolean()) {
      events.add(
          event(
              EventKind.TREATMENT,
              "{\"drug\": \"prednisolone\", \"action\": \"start\", \"amount\": 30, \"unit\":"
                  + " \"mg\", \"per\": \"day\", \"route\": \"oral\"}"));
    }
    if (random.nextBoolean()) {
      events.add(
          event(
              EventKind.TREATMENT,
              "{\"drug\": \"methotrexate\", \"action\": \"start\", \"amount\": 12.5, \"unit\":"
                  + " \"mg\", \"per\": \"week\", \"weekday\": \"monday\"}"));
    }
    if (random.nextBoolean()) {
      events.add(event(EventKind.TREATMENT, "{\"drug\": \"ivig\", \"action\": \"given\"}"));
    }
    return events;
  }

  private static NewEvent event(EventKind kind, String body) {
    return NewEvent.of(kind, LocalDate.of(2026, 1, 10), StrictJson.object("test", body));
  }

  private void fill(Random random, History history, Map<String, String> typed) {
    typed.put("day", TODAY.minusDays(random.nextInt(300)).toString());
    typed.put("note", "always \"something\" <b>&amp;\nsecond line " + random.nextInt());
    if (random.nextBoolean()) {
      typed.put("weight", number(random, 300).replaceAll("^0.*", "31.5"));
      if (random.nextBoolean()) {
        typed.put("weight-origin", one(random, SizePart.ORIGINS));
      }
    }
    if (random.nextBoolean() && !typed.containsKey("weight")) {
      typed.put("height", String.valueOf(20 + random.nextInt(231)));
    }
    boolean enzymes = false;
    for (Scale scale : questions.measures().scales()) {
      if (random.nextInt(3) == 0) {
        continue;
      }
      String field = "scale-" + scale.id();
      if (scale.enzyme()) {
        enzymes = true;
        typed.put(field, number(random, 90_000));
        if (random.nextBoolean()) {
          typed.put("limit-" + scale.id(), String.valueOf(1 + random.nextInt(5000)));
        }
      } else if (!items(random, scale, typed)) {
        int most = scale.highest().orElseThrow().intValueExact();
        typed.put(
            field,
            scale.measure() == Measure.STRENGTH
                ? String.valueOf(random.nextInt(most + 1))
                : number(random, most));
      }
    }
    if (enzymes && random.nextBoolean()) {
      typed.put("laboratory", "Lab O'Neill & <Söhne>");
    }
    drugs(random, history, typed);
    for (Finding finding : questions.asked()) {
      if (random.nextBoolean()) {
        typed.put("finding-" + finding.id(), one(random, List.of("present", "absent")));
      }
    }
    for (Finding finding : questions.antibodies()) {
      if (random.nextBoolean()) {
        typed.put(
            "finding-" + finding.id(),
            one(random, List.of("present", "absent", "weak_positive", "pending")));
        if (random.nextBoolean()) {
          typed.put("assay-" + finding.id(), one(random, List.of("elisa", "line_blot")));
        }
      }
    }
  }

  private boolean items(Random random, Scale scale, Map<String, String> typed) {
    Optional<ItemSheet> sheet = questions.measures().sheet(scale.id());
    if (random.nextBoolean() || (sheet.isEmpty() && !scale.id().equals("chaq"))) {
      return false;
    }
    int count = sheet.map(s -> s.items().size()).orElse(8);
    boolean all = random.nextBoolean();
    for (int i = 0; i < count; i++) {
      if (all || i == 0 || random.nextBoolean()) {
        int most = sheet.isPresent() ? sheet.get().items().get(i).most() : 3;
        typed.put("item-" + scale.id() + "-" + (i + 1), String.valueOf(random.nextInt(most + 1)));
        if (sheet.isEmpty() && random.nextBoolean()) {
          typed.put("item-chaq-help-" + (i + 1), "yes");
        }
      }
    }
    return true;
  }

  private static void drugs(Random random, History history, Map<String, String> typed) {
    int row = 1;
    for (String drug : RunningDrugs.of(history).keySet()) {
      if (random.nextBoolean()) {
        String doing = one(random, DrugPart.OF_RUNNING);
        typed.put("drug-" + row + "-doing", doing);
        if (doing.equals("changed")) {
          typed.put("drug-" + row + "-amount", number(random, 400).replaceAll("^0.*", "7.5"));
          typed.put("drug-" + row + "-unit", one(random, DrugPart.UNITS));
          typed.put("drug-" + row + "-per", drug.equals("methotrexate") ? "week" : "day");
        }
        if (random.nextBoolean()) {
          typed.put("drug-" + row + "-reason", "because");
        }
      }
      row++;
    }
    if (random.nextBoolean()) {
      typed.put("drug-" + row + "-id", "rituximab");
      typed.put("drug-" + row + "-doing", "given");
      typed.put("drug-" + row + "-amount", "375");
      typed.put("drug-" + row + "-unit", "mg/m2");
      typed.put("drug-" + row + "-route", "intravenous");
    }
  }

  private static String number(Random random, int below) {
    String whole = String.valueOf(random.nextInt(below));
    return random.nextBoolean() ? whole : whole + "." + (1 + random.nextInt(9));
  }

  private static String one(Random random, List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
