package org.sarcolemma.server.hooks;

/** The error catalogue: everything this door refuses, and what to do about it. */
public enum HookError {
  NOT_JSON(
      "not-json",
      400,
      "structure",
      "The body is no JSON object that can be read.",
      "Send one JSON object; the text names line and column. Depth is limited to 64, a text to 1 MB, no key may stand twice."),
  BAD_CALL(
      "bad-call",
      400,
      "required",
      "A field that the call needs is missing or of the wrong kind.",
      "Send hook, hookInstance and context as CDS Hooks 2.0.1 asks; the text names the field."),
  WRONG_HOOK(
      "wrong-hook",
      400,
      "value",
      "The hook of the call is not the hook of this service.",
      "Call the service whose discovery entry names that hook."),
  MIXED_PATIENTS(
      "mixed-patients",
      400,
      "business-rule",
      "The call holds data of another patient than context.patientId.",
      "Send data of one patient only. Nothing of the call was used."),
  BAD_FEEDBACK(
      "bad-feedback",
      400,
      "required",
      "The feedback cannot be read. Nothing of it was stored.",
      "Send feedback as CDS Hooks 2.0.1 asks; the text names the entry and the field."),
  NO_TOKEN(
      "no-token",
      401,
      "login",
      "The call carries no JWT of a client.",
      "Send Authorization: Bearer with a JWT signed for this address."),
  BAD_TOKEN(
      "bad-token",
      401,
      "security",
      "The JWT is not accepted; the text says which check failed.",
      "Sign with ES256, ES384, ES512, RS or PS, with kid, iss, aud (this address), exp, iat and a fresh jti. Clocks may differ by one minute."),
  UNKNOWN_CLIENT(
      "unknown-client",
      401,
      "security",
      "The issuer of the JWT, its key or its tenant is not on the list of this service.",
      "Have the operator add the client to the file of --cds-clients."),
  REPLAYED(
      "replayed",
      401,
      "duplicate",
      "A JWT with this jti was used before.",
      "Sign a new JWT for every call."),
  ONLY_THIS_MACHINE(
      "only-this-machine",
      403,
      "forbidden",
      "No client is configured, so only programs on this machine are answered.",
      "Start the server with --cds-clients, or call from this machine without a proxy."),
  FOREIGN_ORIGIN(
      "foreign-origin",
      403,
      "forbidden",
      "A web page of an origin that is not allowed made this call.",
      "Start the server with --cors-origin and that origin."),
  NO_SUCH_SERVICE(
      "no-such-service",
      404,
      "not-found",
      "There is no such service.",
      "Read the services at /cds-services."),
  DATA_MISSING(
      "data-missing",
      412,
      "incomplete",
      "Data that the service needs was neither prefetched nor could be fetched.",
      "Prefetch the named keys, or send fhirServer (allowed with --fhir-server) and fhirAuthorization."),
  TOO_LARGE(
      "too-large",
      413,
      "too-long",
      "The body is larger than 8 MB.",
      "Prefetch only what the templates of discovery ask."),
  WRONG_TYPE(
      "wrong-type",
      415,
      "not-supported",
      "The body is not application/json.",
      "Send Content-Type: application/json."),
  NOT_STORED(
      "not-stored",
      500,
      "no-store",
      "The feedback could not be written to disk. It is not stored.",
      "Send it again; the operator should look at the folder of --data."),
  OUR_FAULT(
      "our-fault",
      500,
      "exception",
      "The service failed. Nothing was checked.",
      "Send the call again; if that fails, the log of the server names the place, without data.");

  private final String code;
  private final int status;
  private final String issue;
  private final String meaning;
  private final String remedy;

  HookError(String code, int status, String issue, String meaning, String remedy) {
    this.code = code;
    this.status = status;
    this.issue = issue;
    this.meaning = meaning;
    this.remedy = remedy;
  }

  /** Stable code. */
  public String code() {
    return code;
  }

  /** HTTP status. */
  public int status() {
    return status;
  }

  /** Code of FHIR's issue types. */
  public String issue() {
    return issue;
  }

  /** What it means, one or two sentences. */
  public String meaning() {
    return meaning;
  }

  /** What to do. */
  public String remedy() {
    return remedy;
  }
}
