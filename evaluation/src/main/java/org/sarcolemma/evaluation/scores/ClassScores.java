package org.sarcolemma.evaluation.scores;

/**
 * How the patients of one diagnosis class fared.
 *
 * @param n patients, 1 or more
 * @param top1Family share with the right family first
 * @param top3Family share with it among the first three
 * @param antibodyAdvised share for whom antibody testing would have been ordered
 */
public record ClassScores(int n, double top1Family, double top3Family, double antibodyAdvised) {}
