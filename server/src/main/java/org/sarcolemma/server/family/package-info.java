/**
 * The sheet a family takes home. It exists only after a clinician has filled it in and confirmed
 * it, and names no dose that was not confirmed (SR-51). Start at {@link
 * org.sarcolemma.server.family.FamilyRequest}.
 */
@NullMarked
package org.sarcolemma.server.family;

import org.jspecify.annotations.NullMarked;
