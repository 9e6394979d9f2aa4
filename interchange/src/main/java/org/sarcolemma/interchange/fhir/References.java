package org.sarcolemma.interchange.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which resource a reference means: {@code #contained}, relative ({@code Patient/1}), absolute, or
 * {@code urn:uuid:}. A version ({@code /_history/2}) is not looked at. A relative reference means
 * first the resource beside it on the same server, else the only one of that type and id.
 */
final class References {
  private static final Pattern VERSION = Pattern.compile("/_history/[^/]+$");
  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

  private final Map<String, List<Resource>> byName = new HashMap<>();
  private final Map<String, List<Resource>> byUrl = new HashMap<>();
  private final Map<String, List<Resource>> byTypeAndId = new HashMap<>();
  private final Map<String, List<Resource>> withoutUrl = new HashMap<>();
  private final Map<String, List<Resource>> byIdentifier = new HashMap<>();

  References(List<Resource> resources) {
    for (Resource resource : resources) {
      put(byName, resource.name(), resource);
      put(byUrl, resource.fullUrl(), resource);
      if (!resource.isContained()) {
        put(byTypeAndId, resource.typeAndId(), resource);
        put(withoutUrl, resource.fullUrl().isEmpty() ? resource.typeAndId() : "", resource);
      }
      if (resource.type().equals("Patient")) {
        identifiers(resource).forEach(identifier -> put(byIdentifier, identifier, resource));
      }
    }
  }

  private static void put(Map<String, List<Resource>> map, String key, Resource resource) {
    if (!key.isEmpty()) {
      map.computeIfAbsent(key, k -> new ArrayList<>()).add(resource);
    }
  }

  private static Set<String> identifiers(Resource patient) {
    Set<String> identifiers = new LinkedHashSet<>();
    try {
      for (Element identifier : patient.element().list("identifier")) {
        identified(identifier).ifPresent(identifiers::add);
      }
    } catch (Unusable e) {
      return Set.of();
    }
    return identifiers;
  }

  /** The address of a reference element, without version; empty when it has none. */
  static String address(Element reference) {
    String address = reference.words("reference");
    return address.contains("/_history/") ? VERSION.matcher(address).replaceAll("") : address;
  }

  /** The resource a reference in another resource means, if it is here and only one. */
  Optional<Resource> resolve(Resource from, Element reference) {
    String address = address(reference);
    if (address.startsWith("#")) {
      return contained(from, address);
    }
    if (!address.isEmpty()) {
      return addressed(from, address);
    }
    return reference
        .child("identifier")
        .flatMap(References::identified)
        .flatMap(identifier -> only(byIdentifier, identifier));
  }

  private Optional<Resource> contained(Resource from, String address) {
    String container = from.isContained() ? from.container() : from.name();
    return only(byName, container + address);
  }

  private Optional<Resource> addressed(Resource from, String address) {
    if (absolute(address)) {
      return only(byUrl, address).or(() -> only(withoutUrl, typeAndId(address)));
    }
    String base = base(from);
    Optional<Resource> beside = base.isEmpty() ? Optional.empty() : only(byUrl, base + address);
    // one id on another server is another resource
    return beside.or(() -> only(base.isEmpty() ? byTypeAndId : withoutUrl, address));
  }

  private static boolean absolute(String address) {
    return address.indexOf(':') > 0 && ABSOLUTE.matcher(address).matches();
  }

  /** The server a resource stands on; empty when its address does not tell. */
  private static String base(Resource resource) {
    String own = resource.typeAndId();
    return !own.isEmpty() && resource.fullUrl().endsWith(own)
        ? resource.fullUrl().substring(0, resource.fullUrl().length() - own.length())
        : "";
  }

  /**
   * What is shown of a reference whose resource is not here: never the name of one that is. Empty
   * when it has neither address nor identifier.
   */
  static Optional<String> elsewhere(Resource from, Element reference) {
    String address = address(reference);
    Optional<String> whole =
        address.isEmpty()
            ? reference.child("identifier").flatMap(References::identified)
            : Optional.of(absolute(address) ? address : base(from) + address);
    return whole.map(found -> Shown.text(found) + " (not in this file)");
  }

  /** The last two steps of an address. */
  private static String typeAndId(String address) {
    int id = address.lastIndexOf('/');
    int type = id < 0 ? -1 : address.lastIndexOf('/', id - 1);
    return address.substring(type + 1);
  }

  private static Optional<String> identified(Element identifier) {
    Optional<String> value = identifier.text("value");
    return identifier.text("system").flatMap(system -> value.map(v -> system + "|" + v));
  }

  private static Optional<Resource> only(Map<String, List<Resource>> map, String key) {
    List<Resource> found = map.getOrDefault(key, List.of());
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
