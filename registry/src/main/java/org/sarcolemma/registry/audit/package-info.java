/**
 * Who read, changed, exported or overrode what, and why they were allowed to: the audit trail of a
 * registry, in a chain of its own, and as FHIR AuditEvents (SR-58).
 */
@NullMarked
package org.sarcolemma.registry.audit;

import org.jspecify.annotations.NullMarked;
