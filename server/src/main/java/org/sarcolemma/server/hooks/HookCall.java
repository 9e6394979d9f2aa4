package org.sarcolemma.server.hooks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Optional;

/**
 * One call, its form checked.
 *
 * @param service who is called
 * @param patientId whose chart is open
 * @param userId who has it open; empty when not told
 * @param context what the hook tells
 * @param fhirServer where more could be fetched
 * @param token with what; never shown, never logged
 * @param prefetch what was sent along
 */
record HookCall(
    HookService service,
    String patientId,
    Optional<String> userId,
    ObjectNode context,
    Optional<URI> fhirServer,
    Optional<String> token,
    ObjectNode prefetch) {
  @Override
  public String toString() {
    return "call of " + service.id();
  }
}
