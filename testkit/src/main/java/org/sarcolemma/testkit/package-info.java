/**
 * Children for tests, and ways to have many of them.
 *
 * <p>{@link org.sarcolemma.testkit.Child} builds one child in the words of the clinic. {@link
 * org.sarcolemma.testkit.RandomPatients} makes up any number over a knowledge base, {@link
 * org.sarcolemma.testkit.Seeds} says how many and makes each repeatable, and {@link
 * org.sarcolemma.testkit.Shrinking} reduces one that fails to the answers that matter. {@link
 * org.sarcolemma.testkit.FakeHospital} stands in for a hospital's FHIR server.
 */
@NullMarked
package org.sarcolemma.testkit;

import org.jspecify.annotations.NullMarked;
