package org.sarcolemma.interchange.treatment;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
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

/** Writes an answer for doses as one JSON document, with every step. */
public final class DoseJson {
  private static final JsonFactory JSON = new JsonFactory();

  private final Formulary formulary;
  private final BasisLine basis;
  private final JsonGenerator json;
  private final String software = SoftwareVersion.current();

  private DoseJson(Formulary formulary, OutputStream out) throws IOException {
    this.formulary = formulary;
    this.basis = new BasisLine(formulary);
    this.json = JSON.createGenerator(out, JsonEncoding.UTF8);
    json.setPrettyPrinter(new DefaultPrettyPrinter());
  }

  /** One answer with every step, indented, ending in a line feed. */
  public static byte[] document(Formulary formulary, DoseAnswer answer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      DoseJson whole = new DoseJson(formulary, out);
      whole.answer(answer);
      whole.json.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.write('\n');
    return out.toByteArray();
  }

  private void answer(DoseAnswer answer) throws IOException {
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
    checks(answer.checks());
    monitoring(answer.monitoring());
    end();
  }

  private void end() throws IOException {
    json.writeStringField("purpose", Assessment.PURPOSE);
    json.writeObjectFieldStart("versions");
    json.writeStringField("software", software);
    json.writeStringField("formulary", formulary.version());
    json.writeEndObject();
    json.writeEndObject();
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
    strings("steps", steps);
    strings("claims", terms.claims());
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
    if (!terms.note().isEmpty()) {
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
          "limitedBy", "cap " + cap.words() + " (" + formulary.shortName(cap.source()) + ")");
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
}
