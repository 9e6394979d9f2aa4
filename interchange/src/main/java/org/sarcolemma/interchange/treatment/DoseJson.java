package org.sarcolemma.interchange.treatment;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
import org.sarcolemma.treatment.regimen.Monitoring;
import org.sarcolemma.treatment.regimen.PreTreatmentCheck;
import org.sarcolemma.treatment.regimen.RegimenTerms;

/**
 * Writes answers for doses as JSON: one whole document with every step, or one line each for many
 * children, where checks and monitoring are named by their ids only.
 */
public final class DoseJson implements AutoCloseable {
  private static final JsonFactory JSON = new JsonFactory();

  private final Formulary formulary;
  private final BasisLine basis;
  private final JsonGenerator json;
  private final boolean lines;
  private final String software = SoftwareVersion.current();
  private final Map<String, SerializedString> listed = new HashMap<>();

  private DoseJson(Formulary formulary, OutputStream out, boolean lines) throws IOException {
    this.formulary = formulary;
    this.basis = new BasisLine(formulary);
    this.lines = lines;
    this.json = JSON.createGenerator(out, JsonEncoding.UTF8);
    if (!lines) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
    } else {
      json.setRootValueSeparator(new SerializedString(""));
    }
  }

  /** A writer of many answers, one line each. */
  public static DoseJson lines(Formulary formulary, OutputStream out) throws IOException {
    return new DoseJson(formulary, out, true);
  }

  /** One answer with every step, indented, ending in a line feed. */
  public static byte[] document(Formulary formulary, DoseAnswer answer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DoseJson whole = new DoseJson(formulary, out, false)) {
      whole.answer(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.write('\n');
    return out.toByteArray();
  }

  /** Writes one answer. */
  public void answer(DoseAnswer answer) throws IOException {
    json.writeStartObject();
    json.writeStringField("drug", answer.drug().id());
    json.writeArrayFieldStart("options");
    for (DoseOption option : answer.options()) {
      option(option);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("cannot");
    for (NoDose none : answer.cannot()) {
      none(none);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("questions");
    for (SizeQuestion question : answer.questions()) {
      json.writeStartObject();
      json.writeStringField("id", question.id());
      json.writeStringField("text", question.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (lines) {
      json.writeFieldName("checks");
      json.writeRawValue(ids("c" + answer.drug().id(), answer.checks(), PreTreatmentCheck::id));
      json.writeFieldName("monitoring");
      json.writeRawValue(ids("m" + answer.drug().id(), answer.monitoring(), Monitoring::id));
    } else {
      checks(answer.checks());
      monitoring(answer.monitoring());
    }
    end();
  }

  /** Writes what is wrong with a line that could not be read, in its place. */
  public void unreadable(String complaint) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("options");
    json.writeEndArray();
    json.writeArrayFieldStart("cannot");
    json.writeStartObject();
    json.writeStringField("reason", complaint);
    json.writeEndObject();
    json.writeEndArray();
    json.writeStringField("error", complaint);
    end();
  }

  private void end() throws IOException {
    json.writeStringField("purpose", Assessment.PURPOSE);
    json.writeObjectFieldStart("versions");
    json.writeStringField("software", software);
    json.writeStringField("formulary", formulary.version());
    json.writeEndObject();
    json.writeEndObject();
    if (lines) {
      json.writeRaw('\n');
    }
  }

  private void option(DoseOption option) throws IOException {
    RegimenTerms terms = option.regimen().terms();
    json.writeStartObject();
    json.writeStringField("regimen", option.id());
    json.writeStringField("label", terms.label());
    json.writeStringField("source", terms.source());
    json.writeStringField("population", terms.population());
    number("amount", option.amount().value());
    json.writeStringField("unit", option.amount().unit().symbol());
    json.writeStringField("per", option.per().word());
    number("raw", option.raw().value());
    if (option.cap().isPresent()) {
      cap(option);
    } else {
      json.writeNullField("cap");
      json.writeNullField("limitedBy");
    }
    json.writeStringField("instruction", option.instruction());
    json.writeStringField("formula", option.formula());
    List<String> steps = basis.steps(option);
    json.writeStringField("basis", String.join("; ", steps));
    if (!lines) {
      strings("steps", steps);
      strings("claims", terms.claims());
    }
    json.writeArrayFieldStart("totals");
    for (Total total : option.totals()) {
      json.writeStartObject();
      number("amount", total.amount().value());
      json.writeStringField("unit", total.amount().unit().symbol());
      json.writeStringField("per", total.per().word());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (option.millilitres().isPresent()) {
      number("millilitres", option.millilitres().get());
    }
    if (!terms.note().isEmpty() && !lines) {
      json.writeStringField("note", terms.note());
    }
    json.writeEndObject();
  }

  /** The cap in the unit of the dose and what it is counted per. */
  private void cap(DoseOption option) throws IOException {
    Cap cap = option.cap().orElseThrow();
    number("cap", cap.limit().in(option.amount().unit()).orElseThrow().value());
    json.writeStringField("capPer", cap.per().word());
    json.writeStringField("capSource", cap.source());
    if (option.capReached()) {
      json.writeStringField(
          "limitedBy",
          "cap " + cap.words() + " (" + formulary.shortName(cap.source()) + ")");
    } else {
      json.writeNullField("limitedBy");
    }
  }

  private void none(NoDose none) throws IOException {
    json.writeStartObject();
    if (!none.regimen().isEmpty()) {
      json.writeStringField("regimen", none.regimen());
      json.writeStringField("source", none.source());
    }
    json.writeStringField("reason", none.reason());
    json.writeEndObject();
  }

  private void checks(List<PreTreatmentCheck> checks) throws IOException {
    json.writeArrayFieldStart("checks");
    for (PreTreatmentCheck check : checks) {
      json.writeStartObject();
      json.writeStringField("id", check.id());
      json.writeStringField("question", check.question());
      json.writeStringField("state", "open");
      json.writeStringField("source", check.source());
      json.writeBooleanField("verified", check.verified());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void monitoring(List<Monitoring> items) throws IOException {
    json.writeArrayFieldStart("monitoring");
    for (Monitoring item : items) {
      json.writeStartObject();
      json.writeStringField("id", item.id());
      json.writeStringField("text", item.text());
      json.writeStringField("source", item.source());
      json.writeBooleanField("verified", item.verified());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private <T> SerializedString ids(
      String key, List<T> items, Function<T, String> id) {
    return listed.computeIfAbsent(
        key,
        k ->
            new SerializedString(
                items.stream()
                    .map(item -> "{\"id\":\"" + id.apply(item) + "\"}")
                    .collect(Collectors.joining(",", "[", "]"))));
  }

  private void strings(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void number(String name, BigDecimal value) throws IOException {
    json.writeFieldName(name);
    json.writeNumber(PlainDecimal.print(value));
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
