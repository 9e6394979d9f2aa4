package org.sarcolemma.interchange.fhir;

import java.util.Optional;
import org.sarcolemma.interchange.fhir.Statement.Source;
import org.sarcolemma.patient.Sex;

/** The Patient resource: date of birth and sex, and nothing that names the child. */
final class PersonReader {
  private PersonReader() {}

  static Person read(Resource patient, Ledger ledger) {
    Source source = new Source(patient, "", Optional.empty());
    Element element = patient.element();
    for (String key : element.keys()) {
      if (key.startsWith("deceased")
          && !element.flag("deceasedBoolean").equals(Optional.of(false))) {
        ledger.leave(source.part("deceased"), "recorded as deceased; changes no probability");
      }
    }
    if (element.flag("active").equals(Optional.of(false))) {
      ledger.leave(source.part("active"), "the record is said to be out of use; check whose it is");
    }
    Optional<PartialDate> birth = Optional.empty();
    try {
      birth = element.date("birthDate");
    } catch (Unusable reason) {
      ledger.leave(source.part("birthDate"), reason.reason());
    }
    Sex sex = sex(source, element, ledger);
    birth.ifPresent(date -> ledger.use(source, "born " + date.printed()));
    if (sex != Sex.UNKNOWN) {
      ledger.use(source, sex == Sex.FEMALE ? "girl" : "boy");
    }
    return new Person(birth, sex);
  }

  private static Sex sex(Source source, Element element, Ledger ledger) {
    String gender = element.text("gender").orElse("");
    return switch (gender) {
      case "female" -> Sex.FEMALE;
      case "male" -> Sex.MALE;
      case "" -> Sex.UNKNOWN;
      default -> {
        ledger.leave(source.part("gender"), "'" + Shown.text(gender) + "': sex stays unknown");
        yield Sex.UNKNOWN;
      }
    };
  }
}
