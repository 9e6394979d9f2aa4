package org.sarcolemma.ehr;

import java.time.Instant;
import java.util.Optional;

/**
 * What a hospital's server has granted.
 *
 * @param token lets its bearer read
 * @param patient id of the patient the launch is about; empty when it is about none
 * @param until when the token ends, as far as the server told; else now
 */
public record Grant(AccessToken token, Optional<String> patient, Instant until) {}
