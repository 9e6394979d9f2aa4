package org.sarcolemma.server.smart;

import java.net.URI;
import org.sarcolemma.ehr.SmartSites;

/**
 * Which hospitals may launch the page, and where their browsers find it.
 *
 * @param sites hospitals this installation talks to; none switches launches off
 * @param publicUrl address of this server as browsers see it, without a slash at the end
 */
public record SmartAccess(SmartSites sites, URI publicUrl) {
  /** No launches. */
  public static SmartAccess none() {
    return new SmartAccess(SmartSites.none(), URI.create("http://localhost"));
  }

  /** Where a hospital's server sends the browser back to; to be registered there. */
  public URI callback() {
    return URI.create(publicUrl + "/smart/callback");
  }

  /** Whether browsers reach this server without being overheard. */
  public boolean secure() {
    return "https".equalsIgnoreCase(publicUrl.getScheme());
  }
}
