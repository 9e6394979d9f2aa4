/**
 * Pages of treatment: plan, one order, one dose.
 *
 * <p>{@link org.sarcolemma.server.treat.TreatForm} is what was posted; {@link
 * org.sarcolemma.server.treat.TreatJson} writes it as the same JSON that the commands read, so that
 * page and terminal cannot differ; the answers are records of core, named by {@link
 * org.sarcolemma.server.treat.PlanView}. Nothing is preselected and nothing is kept.
 */
@NullMarked
package org.sarcolemma.server.treat;

import org.jspecify.annotations.NullMarked;
