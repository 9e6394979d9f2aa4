/**
 * The door for a hospital's own system: CDS Hooks 2.0.1, with the additive items of 3.0.
 *
 * <p>Start with {@link org.sarcolemma.server.hooks.HooksDoor}, the addresses, and {@link
 * org.sarcolemma.server.hooks.HookDesk}, the way of one call: {@code HookCallReader} reads it,
 * {@code Gathering} brings the record together from prefetch and from the FHIR server, {@code
 * CardMaker}s ask the core and word its answers as cards, {@code Reminders} keep back what somebody
 * has already answered, {@code CardJson} writes.
 *
 * <p>Nothing clinical is decided here. What goes wrong is a {@link
 * org.sarcolemma.server.hooks.HookProblem} with an entry of the error catalogue {@link
 * org.sarcolemma.server.hooks.HookError}; a fault of ours in one card costs that card and says so.
 */
@NullMarked
package org.sarcolemma.server.hooks;

import org.jspecify.annotations.NullMarked;
