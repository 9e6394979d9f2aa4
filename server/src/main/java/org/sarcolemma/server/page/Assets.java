package org.sarcolemma.server.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every file that pages load, all from this program: nothing is fetched from elsewhere. */
public final class Assets {
  private static final String OWN = "/org/sarcolemma/server/assets/";
  private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";

  private final Map<String, Asset> byName = new LinkedHashMap<>();

  private Assets(List<Asset> assets) {
    assets.forEach(asset -> byName.put(asset.name(), asset));
  }

  /** Reads them from the class path. */
  public static Assets load() {
    return new Assets(
        List.of(
            Asset.load("app.css", "text/css; charset=utf-8", OWN + "app.css"),
            Asset.load("read.css", "text/css; charset=utf-8", OWN + "read.css"),
            Asset.load("report.css", "text/css; charset=utf-8", OWN + "report.css"),
            Asset.load("registry.css", "text/css; charset=utf-8", OWN + "registry.css"),
            Asset.load("registry.js", "text/javascript; charset=utf-8", OWN + "registry.js"),
            Asset.load("course.css", "text/css; charset=utf-8", OWN + "course.css"),
            Asset.load("course.js", "text/javascript; charset=utf-8", OWN + "course.js"),
            Asset.load("app.js", "text/javascript; charset=utf-8", OWN + "app.js"),
            Asset.load("htmx.js", "text/javascript; charset=utf-8", HTMX),
            Asset.load("icon.svg", "image/svg+xml", OWN + "icon.svg")));
  }

  /** The file with a name. */
  public Optional<Asset> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Address of a file that is there. */
  public String address(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("no asset " + name)).address();
  }
}
