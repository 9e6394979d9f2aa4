package org.sarcolemma.interchange.treatment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.knowledge.TreatmentFiles;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.calendar.CalendarEntry;
import org.sarcolemma.treatment.calendar.EntryKind;

/** Our calendar files, read by two readers that are not ours. */
class CalendarTextTest {
  private static final Formulary FORMULARY = TreatmentFiles.load();
  private static final LocalDate MADE = LocalDate.of(2026, 11, 23);

  private static CalendarEntry entry(String on, String until, int number, String title) {
    return new CalendarEntry(
        LocalDate.parse(on),
        LocalDate.parse(until),
        EntryKind.DOSE,
        "course",
        "dose",
        number,
        title,
        "2 g/kg over 2 days",
        "fneur-2023-1123380",
        true);
  }

  private static final List<CalendarEntry> ENTRIES =
      List.of(
          entry("2026-12-31", "2026-12-31", 1, "rituximab, dose 1; \\ of 2"),
          entry("2028-02-28", "2028-02-29", 2, "window over a leap day"),
          entry(
              "2027-01-01",
              "2027-01-01",
              3,
              "äöü €, a title that is far longer than the seventy-five octets a line may hold,"
                  + " with 日本語 in it\nand a second line"));

  private static String text(String label, String key) {
    return CalendarText.write(FORMULARY, ENTRIES, label, key, "", MADE);
  }

  private static Calendar ical4j(String text) throws IOException, ParserException {
    return new CalendarBuilder().build(new StringReader(text));
  }

  private static String value(CalendarComponent event, String name) {
    return event.getProperty(name).map(Property::getValue).orElse("");
  }

  @Test
  void ical4jReadsEveryDayAndText() throws IOException, ParserException {
    Calendar calendar = ical4j(text("", "key"));
    assertThat(calendar.validate().hasErrors()).isFalse();
    List<CalendarComponent> events = calendar.getComponents(Component.VEVENT);
    assertThat(events).hasSize(3);
    for (int i = 0; i < events.size(); i++) {
      CalendarEntry entry = ENTRIES.get(i);
      CalendarComponent event = events.get(i);
      assertThat(value(event, Property.SUMMARY)).isEqualTo(entry.title());
      assertThat(value(event, Property.DTSTART)).isEqualTo(entry.on().toString().replace("-", ""));
      assertThat(value(event, Property.DTEND))
          .isEqualTo(entry.until().plusDays(1).toString().replace("-", ""));
      assertThat(value(event, Property.DESCRIPTION)).contains("To be confirmed by the prescriber");
    }
  }

  @Test
  void biweeklyReadsTheSame() {
    List<VEvent> events = Biweekly.parse(text("Bed 7", "key")).first().getEvents();
    assertThat(events).hasSize(3);
    for (int i = 0; i < events.size(); i++) {
      VEvent event = events.get(i);
      ICalDate on = event.getDateStart().getValue();
      assertThat(on.hasTime()).isFalse();
      LocalDate day =
          LocalDate.of(
              on.getRawComponents().getYear(),
              on.getRawComponents().getMonth(),
              on.getRawComponents().getDate());
      assertThat(day).isEqualTo(ENTRIES.get(i).on());
      assertThat(event.getSummary().getValue()).isEqualTo("Bed 7: " + ENTRIES.get(i).title());
    }
    assertThat(
            Biweekly.parse(text("", "key")).first().validate(biweekly.ICalVersion.V2_0).isEmpty())
        .isTrue();
  }

  /** RFC 5545, 3.1: lines end in CR LF and hold at most 75 octets without it. */
  @Test
  void linesAreFoldedAndEndAsTheStandardSays() {
    String text = text("", "key");
    assertThat(text).endsWith("\r\n").doesNotContainPattern("[^\r]\n");
    for (String line : text.split("\r\n", -1)) {
      assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75);
    }
  }

  @Test
  void eventsKeepTheirNames() throws IOException, ParserException {
    List<String> names = names(text("", "one"));
    assertThat(names).doesNotHaveDuplicates().isEqualTo(names(text("", "one")));
    assertThat(names(text("", "two"))).doesNotContainAnyElementsOf(names);
    assertThat(names(text("Bed 7", "one"))).isEqualTo(names(text("Bed 7", "two")));
  }

  private static List<String> names(String text) throws IOException, ParserException {
    List<String> names = new ArrayList<>();
    for (CalendarComponent event :
        ical4j(text).<CalendarComponent>getComponents(Component.VEVENT)) {
      names.add(value(event, Property.UID));
    }
    return names;
  }

  /** What may reach a family names no dose that nobody confirmed. */
  @Test
  @Tag("SR-51")
  void noAmountAndNoNameUnlessGiven() {
    assertThat(text("", "key")).doesNotContain("g/kg", "Bed").contains("CLASS:PRIVATE");
    assertThat(CalendarText.write(FORMULARY, ENTRIES, "", "key", "NOT READY: infection.", MADE))
        .contains("DESCRIPTION:NOT READY: infection.");
  }
}
