package org.sarcolemma.ehr;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.NotUsed;
import org.sarcolemma.interchange.StrictJson;

/**
 * Fetches of one child what the differential and the doses ask for, and no more: observations by
 * their codes, problems, reports, drugs, allergies, family history, orders. What the server refuses
 * is listed, never taken for absent; only the patient itself must be told.
 */
public final class ChartFetch {
  /** Types that are asked for whole. */
  private static final List<String> TYPES =
      List.of(
          "Condition",
          "DiagnosticReport",
          "MedicationRequest",
          "MedicationStatement",
          "AllergyIntolerance",
          "FamilyMemberHistory",
          "ServiceRequest");

  private static final int CODES_AT_ONCE = 40;
  private static final int MOST_PAGES = 50;
  private static final int MOST_RESOURCES = 5_000;
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final Wire wire;
  private final Clock clock;
  private final List<String> codes;

  /**
   * A fetcher.
   *
   * @param codes observations that are understood, each {@code system|code}
   */
  public ChartFetch(Wire wire, Clock clock, List<String> codes) {
    this.wire = wire;
    this.clock = clock;
    this.codes = List.copyOf(codes);
  }

  /**
   * A chart.
   *
   * @param bundle a FHIR bundle of what was fetched
   * @param missing what the server did not give, and why
   */
  public record Chart(ObjectNode bundle, List<NotUsed> missing) {
    /** Copies its list. */
    public Chart {
      missing = List.copyOf(missing);
    }
  }

  /**
   * Fetches.
   *
   * @param token what lets us; empty for a server that asks for none
   * @throws EhrException when the patient cannot be read, or all takes longer than 30 s
   */
  public Chart of(FhirServer server, Optional<AccessToken> token, String patient)
      throws EhrException {
    return new Errand(server, token, patient).run();
  }

  /** One fetching. */
  private final class Errand {
    private final FhirServer server;
    private final Optional<AccessToken> token;
    private final String patient;
    private final Instant until = clock.instant().plus(LONGEST);
    private final ObjectNode bundle = JsonNodeFactory.instance.objectNode();
    private final ArrayNode entries;
    private final Set<String> taken = new HashSet<>();
    private final List<NotUsed> missing = new ArrayList<>();

    Errand(FhirServer server, Optional<AccessToken> token, String patient) {
      this.server = server;
      this.token = token;
      this.patient = patient;
      bundle.put("resourceType", "Bundle").put("type", "collection");
      entries = bundle.putArray("entry");
    }

    Chart run() throws EhrException {
      ObjectNode child = get(server.at("Patient/" + patient));
      if (!child.path("resourceType").asText().equals("Patient")) {
        throw new EhrException(server + " did not give the patient of the launch");
      }
      take(server.at("Patient/" + patient).toString(), child);
      for (String type : TYPES) {
        ask(type, type, "");
      }
      for (int from = 0; from < codes.size(); from += CODES_AT_ONCE) {
        int to = Math.min(codes.size(), from + CODES_AT_ONCE);
        ask(
            "Observation",
            "Observation, codes " + (from + 1) + " to " + to,
            "&code=" + encoded(String.join(",", codes.subList(from, to))));
      }
      return new Chart(bundle, missing);
    }

    /** One search with all its pages. */
    private void ask(String type, String called, String more) throws EhrException {
      Optional<URI> next =
          Optional.of(server.at(type + "?patient=" + encoded(patient) + more + "&_count=200"));
      for (int page = 0; next.isPresent(); page++) {
        if (page == MOST_PAGES || taken.size() >= MOST_RESOURCES) {
          missing.add(new NotUsed(called, "there is more than is fetched; the rest is not known"));
          return;
        }
        ObjectNode found;
        try {
          found = get(next.get());
        } catch (EhrException e) {
          if (clock.instant().isAfter(until)) {
            throw e;
          }
          missing.add(new NotUsed(called, e.line()));
          return;
        }
        next = page(called, found);
      }
    }

    private Optional<URI> page(String called, ObjectNode found) {
      if (!found.path("resourceType").asText().equals("Bundle")) {
        missing.add(new NotUsed(called, "the server answered with no bundle"));
        return Optional.empty();
      }
      for (JsonNode entry : found.path("entry")) {
        if (entry.path("resource") instanceof ObjectNode resource) {
          take(entry.path("fullUrl").asText(""), resource);
        }
      }
      for (JsonNode link : found.path("link")) {
        if (link.path("relation").asText().equals("next")) {
          return next(called, link.path("url").asText());
        }
      }
      return Optional.empty();
    }

    /** The token goes to this server only, wherever a link may point. */
    private Optional<URI> next(String called, String address) {
      try {
        URI next = server.at("").resolve(address);
        if (server.holds(next)) {
          return Optional.of(next);
        }
      } catch (IllegalArgumentException e) {
        missing.add(new NotUsed(called, "the link to the next page is no address"));
        return Optional.empty();
      }
      missing.add(new NotUsed(called, "the next page is on another server and was not asked for"));
      return Optional.empty();
    }

    private void take(String fullUrl, ObjectNode resource) {
      String type = resource.path("resourceType").asText("");
      String id = resource.path("id").asText("");
      String url =
          fullUrl.isEmpty() && !id.isEmpty() ? server.at(type + "/" + id).toString() : fullUrl;
      if (url.isEmpty() || taken.add(url)) {
        ObjectNode entry = entries.addObject();
        if (!url.isEmpty()) {
          entry.put("fullUrl", url);
        }
        entry.set("resource", resource);
      }
    }

    private ObjectNode get(URI address) throws EhrException {
      if (clock.instant().isAfter(until)) {
        throw new EhrException(server + " takes longer than " + LONGEST.toSeconds() + " s");
      }
      HttpRequest.Builder request =
          Wire.to(address).header("Accept", "application/fhir+json").GET();
      token.ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer.value()));
      Wire.Answer answer = wire.send(request.build());
      if (!answer.fine()) {
        throw new EhrException(server + " answered " + answer.status());
      }
      try {
        return StrictJson.object("answer", answer.text());
      } catch (InputException e) {
        // the complaint could show what the chart says
        throw new EhrException(server + " answered with something that is no JSON object", e);
      }
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
