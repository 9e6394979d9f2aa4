/**
 * Clinical knowledge as data: the files below {@code src/main/resources/knowledge} and the classes
 * that read and check them. No clinical rule is written in Java here.
 *
 * <p>{@link org.sarcolemma.knowledge.KnowledgeFiles} loads everything; {@code EvidenceFiles},
 * {@code DifferentialFiles} and {@code GuidanceFiles} and {@code CriteriaFiles} read one folder
 * each; {@code KnowledgeLint} checks that every number has its source and every name its entry.
 */
@NullMarked
package org.sarcolemma.knowledge;

import org.jspecify.annotations.NullMarked;
