/**
 * The course of a child: what was measured at a visit ({@link org.sarcolemma.followup.Visit}, in
 * {@link org.sarcolemma.followup.Scale}s, some added up from an {@link
 * org.sarcolemma.followup.ItemSheet}), whether two visits show an improvement ({@link
 * org.sarcolemma.followup.Improvement}, {@link org.sarcolemma.followup.ImacsRule}) and whether one
 * shows inactive disease ({@link org.sarcolemma.followup.InactiveRule}), and what is watched
 * besides ({@link org.sarcolemma.followup.Watch}). All of it was published for dermatomyositis and
 * polymyositis, not for necrotizing myopathy. What was not measured stays open: a decision is made
 * only where the missing measures could not change it (SR-49). Creatine kinase alone never makes a
 * response. Start at {@link org.sarcolemma.followup.OutcomeMeasures}; what comes next is told by
 * {@link org.sarcolemma.followup.Due}.
 */
@NullMarked
package org.sarcolemma.followup;

import org.jspecify.annotations.NullMarked;
