package org.sarcolemma.server.hooks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.sarcolemma.ehr.EhrException;
import org.sarcolemma.ehr.Wire;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.StrictJson;

/**
 * Fetches from FHIR servers that the operator listed, and from nowhere else: no redirect is
 * followed, and a next page only on the same server. Bounded in time, size and number.
 */
final class FhirFetch {
  private static final Duration ONE = Duration.ofSeconds(5);
  private static final int MOST_BYTES = 4 * 1024 * 1024;
  private static final int MOST_PAGES = 20;
  private static final int MOST_AT_ONCE = 16;
  private static final int OK = 200;

  private final List<URI> servers;
  private final Wire wire = new Wire(ONE, MOST_BYTES);
  private final Semaphore room = new Semaphore(MOST_AT_ONCE);

  FhirFetch(List<URI> servers) {
    this.servers = List.copyOf(servers);
  }

  /** The listed server that a call names; empty when it is not listed. */
  Optional<URI> listed(URI named) {
    String text = named.toString();
    URI plain = text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : named;
    return servers.stream().filter(plain::equals).findFirst();
  }

  /** Fetches a filled template and all further pages. */
  Supplied fetch(URI server, String template, Optional<String> token) {
    return follow(server, URI.create(server + "/" + template.replace("|", "%7C")), token);
  }

  /** Fetches the further pages of a search whose first page is known. */
  Supplied rest(URI server, String next, Optional<String> token) {
    Optional<URI> address = sameServer(server, next);
    return address.isEmpty()
        ? new Supplied.Failed("the next page is not on the same server")
        : follow(server, address.get(), token);
  }

  private Supplied follow(URI server, URI first, Optional<String> token) {
    List<ObjectNode> all = new ArrayList<>();
    boolean warned = false;
    Optional<URI> address = Optional.of(first);
    for (int page = 0; page < MOST_PAGES && address.isPresent(); page++) {
      Supplied answer = get(address.get(), token);
      if (!(answer instanceof Supplied.Told told)) {
        return answer;
      }
      all.addAll(told.resources());
      warned |= told.warned();
      if (told.next().isPresent()) {
        address = sameServer(server, told.next().get());
        if (address.isEmpty()) {
          return new Supplied.Failed("the next page is not on the same server");
        }
      } else {
        address = Optional.empty();
      }
    }
    return address.isPresent()
        ? new Supplied.Failed("more than " + MOST_PAGES + " pages")
        : new Supplied.Told(all, Optional.empty(), warned);
  }

  private static Optional<URI> sameServer(URI server, String next) {
    try {
      URI address = URI.create(server + "/").resolve(next);
      boolean same =
          String.valueOf(address.getScheme()).equals(server.getScheme())
              && String.valueOf(address.getHost()).equals(server.getHost())
              && address.getPort() == server.getPort()
              && address.getUserInfo() == null;
      return same ? Optional.of(address) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Supplied get(URI address, Optional<String> token) {
    HttpRequest.Builder request = Wire.to(address).header("Accept", "application/fhir+json");
    token.ifPresent(value -> request.header("Authorization", "Bearer " + value));
    if (!room.tryAcquire()) {
      return new Supplied.Failed("too many fetches at once");
    }
    try {
      Wire.Answer answer = wire.send(request.build());
      return answer.status() == OK
          ? Supplied.answer(StrictJson.object("FHIR server", answer.text()))
          : new Supplied.Failed("the FHIR server answered " + answer.status());
    } catch (EhrException e) {
      return new Supplied.Failed(e.line());
    } catch (InputException e) {
      return new Supplied.Failed("the FHIR server sent no JSON that can be read");
    } finally {
      room.release();
    }
  }
}
