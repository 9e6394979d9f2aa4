package org.sarcolemma.server.page;

import org.sarcolemma.knowledge.card.ModelCard;

/**
 * The model card.
 *
 * @param shell what surrounds it
 * @param card the card
 */
public record ModelCardPage(Shell shell, ModelCard card) {}
