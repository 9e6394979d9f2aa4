/**
 * Rules about published classification criteria: grounded, answerable, and without a class that
 * nobody can reach.
 */
@NullMarked
package org.sarcolemma.knowledge.lint.criteria;

import org.jspecify.annotations.NullMarked;
