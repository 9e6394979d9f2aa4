/**
 * Talking to a hospital's FHIR server: who we are there ({@link org.sarcolemma.ehr.SmartSite}), how
 * it tells its addresses ({@link org.sarcolemma.ehr.SmartConfiguration}), how a clinician's launch
 * becomes a token ({@link org.sarcolemma.ehr.AppLaunch}), how a program gets one without a
 * clinician ({@link org.sarcolemma.ehr.BackendServices}), and what is then fetched of one child
 * ({@link org.sarcolemma.ehr.ChartFetch}). Nothing clinical is decided here, no token and nothing
 * of a patient is ever written to a log or into a message.
 *
 * <p>Source: SMART App Launch 2.2.0, <a
 * href="https://hl7.org/fhir/smart-app-launch/">hl7.org/fhir/smart-app-launch</a>.
 */
@NullMarked
package org.sarcolemma.ehr;

import org.jspecify.annotations.NullMarked;
