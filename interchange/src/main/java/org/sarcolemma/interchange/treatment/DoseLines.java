package org.sarcolemma.interchange.treatment;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sarcolemma.Assessment;
import org.sarcolemma.interchange.SoftwareVersion;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.dose.BasisLine;
import org.sarcolemma.treatment.dose.DoseAnswer;
import org.sarcolemma.treatment.dose.DoseOption;
import org.sarcolemma.treatment.dose.NoDose;
import org.sarcolemma.treatment.dose.Total;
import org.sarcolemma.treatment.growth.SizeQuestion;
import org.sarcolemma.treatment.measure.PlainDecimal;
import org.sarcolemma.treatment.regimen.Cap;
import org.sarcolemma.treatment.regimen.RegimenTerms;

/**
 * Writes answers for doses as JSON Lines, for a million children: what {@link DoseJson} says, but
 * checks and monitoring by their ids only and the steps in one text. What is the same for every
 * child is made ready once.
 */
public final class DoseLines {
  private static final int LINE = 1 << 13;

  private final Formulary formulary;
  private final BasisLine basis;
  private final OutputStream out;
  private final StringBuilder line = new StringBuilder(LINE);
  private final String end;
  private final Map<String, Map<DoseOption.End, String>> beginnings = new HashMap<>();
  private final Map<String, String> listed = new HashMap<>();
  private final Map<Cap, CapWords> caps = new HashMap<>();

  /** What is said of a cap, and what is added when it lowered the dose. */
  private record CapWords(String stated, String limitedBy) {}

  /**
   * A writer to a stream, which it neither buffers nor closes.
   *
   * @param out where lines go, each in one piece
   */
  public DoseLines(Formulary formulary, OutputStream out) {
    this.formulary = formulary;
    this.basis = new BasisLine(formulary);
    this.out = out;
    this.end =
        "\"purpose\":"
            + quoted(Assessment.PURPOSE)
            + ",\"versions\":{\"software\":"
            + quoted(SoftwareVersion.current())
            + ",\"formulary\":"
            + quoted(formulary.version())
            + "}}\n";
  }

  /** Writes one answer. */
  public void answer(DoseAnswer answer) throws IOException {
    line.setLength(0);
    line.append("{\"drug\":\"").append(answer.drug().id()).append("\",\"options\":[");
    String comma = "";
    for (DoseOption option : answer.options()) {
      line.append(comma);
      option(option);
      comma = ",";
    }
    line.append("],\"cannot\":[");
    comma = "";
    for (NoDose none : answer.cannot()) {
      line.append(comma);
      none(none);
      comma = ",";
    }
    line.append("],\"questions\":[");
    comma = "";
    for (SizeQuestion question : answer.questions()) {
      line.append(comma).append("{\"id\":\"").append(question.id()).append("\",\"text\":");
      text(question.text());
      line.append('}');
      comma = ",";
    }
    line.append("],").append(listed.computeIfAbsent(answer.drug().id(), id -> lists(answer)));
    send();
  }

  /** Writes what is wrong with a line that could not be read, in its place. */
  public void unreadable(String complaint) throws IOException {
    line.setLength(0);
    String escaped = quoted(complaint);
    line.append("{\"options\":[],\"cannot\":[{\"reason\":").append(escaped);
    line.append("}],\"error\":").append(escaped).append(',');
    send();
  }

  private void send() throws IOException {
    line.append(end);
    out.write(line.toString().getBytes(UTF_8));
  }

  private void option(DoseOption option) {
    line.append(
        beginnings
            .computeIfAbsent(option.regimen().id(), id -> new EnumMap<>(DoseOption.End.class))
            .computeIfAbsent(option.end(), end -> beginning(option)));
    String amount = PlainDecimal.print(option.amount().value());
    line.append(amount);
    line.append(",\"unit\":\"").append(option.amount().unit().symbol());
    line.append("\",\"per\":\"").append(option.per().word()).append("\",\"raw\":");
    line.append(raw(option, amount));
    if (option.cap().isPresent()) {
      CapWords words = caps.computeIfAbsent(option.cap().get(), cap -> cap(cap, option));
      line.append(words.stated()).append(option.capReached() ? words.limitedBy() : "null");
    } else {
      line.append(",\"cap\":null,\"limitedBy\":null");
    }
    line.append(",\"instruction\":");
    text(option.instruction());
    line.append(",\"basis\":\"");
    int start = line.length();
    basis.write(option, "; ", line);
    escapeFrom(start);
    line.append("\",\"totals\":[");
    String comma = "";
    for (Total total : option.totals()) {
      line.append(comma).append("{\"amount\":");
      line.append(
          total.amount().equals(option.amount())
              ? amount
              : PlainDecimal.print(total.amount().value()));
      line.append(",\"unit\":\"").append(total.amount().unit().symbol());
      line.append("\",\"per\":\"").append(total.per().word()).append("\"}");
      comma = ",";
    }
    line.append(']');
    if (option.millilitres().isPresent()) {
      line.append(",\"millilitres\":").append(PlainDecimal.print(option.millilitres().get()));
    }
    line.append('}');
  }

  private static String raw(DoseOption option, String amount) {
    return option.raw().equals(option.amount()) ? amount : PlainDecimal.print(option.raw().value());
  }

  private static String beginning(DoseOption option) {
    RegimenTerms terms = option.regimen().terms();
    return "{\"regimen\":"
        + quoted(option.id())
        + ",\"label\":"
        + quoted(terms.label())
        + ",\"source\":"
        + quoted(terms.source())
        + ",\"population\":"
        + quoted(terms.population())
        + ",\"formula\":"
        + quoted(option.formula())
        + ",\"amount\":";
  }

  private CapWords cap(Cap cap, DoseOption option) {
    return new CapWords(
        ",\"cap\":"
            + PlainDecimal.print(cap.limit().in(option.amount().unit()).orElseThrow().value())
            + ",\"capPer\":"
            + quoted(cap.per().word())
            + ",\"capSource\":"
            + quoted(cap.source())
            + ",\"limitedBy\":",
        quoted("cap " + cap.words() + " (" + formulary.shortName(cap.source()) + ")"));
  }

  private void none(NoDose none) {
    line.append('{');
    if (!none.regimen().isEmpty()) {
      line.append("\"regimen\":\"").append(none.regimen());
      line.append("\",\"source\":\"").append(none.source()).append("\",");
    }
    line.append("\"reason\":");
    text(none.reason());
    line.append('}');
  }

  private static String lists(DoseAnswer answer) {
    return "\"checks\":"
        + ids(answer.checks().stream().map(check -> check.id()).toList())
        + ",\"monitoring\":"
        + ids(answer.monitoring().stream().map(item -> item.id()).toList())
        + ",";
  }

  private static String ids(List<String> ids) {
    return ids.stream()
        .map(id -> "{\"id\":" + quoted(id) + "}")
        .collect(Collectors.joining(",", "[", "]"));
  }

  private void text(String words) {
    line.append('"');
    inside(words);
    line.append('"');
  }

  private void inside(String words) {
    int start = line.length();
    line.append(words);
    escapeFrom(start);
  }

  /**
   * Escapes what stands at the end of the line. Most words need no escape, and finding that out is
   * quicker than escaping them. Our own words hold no other control character; what others wrote is
   * always escaped.
   */
  private void escapeFrom(int start) {
    if (line.indexOf("\"", start) >= 0
        || line.indexOf("\\", start) >= 0
        || line.indexOf("\n", start) >= 0) {
      char[] escaped = JsonStringEncoder.getInstance().quoteAsString(line.substring(start));
      line.setLength(start);
      line.append(escaped);
    }
  }

  private static String quoted(String words) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(words)) + '"';
  }
}
