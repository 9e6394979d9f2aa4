/**
 * How many unsafe orders are caught, and how many sound ones are disturbed: a set of orders written
 * from the sources of the doses, not from the rules that check them, and the rates of any checker
 * on it. Start at {@link org.sarcolemma.evaluation.orders.OrderRates}.
 *
 * <p>Nothing here knows the checker: it is a function from an order to {@link
 * org.sarcolemma.evaluation.orders.Card}s.
 */
@NullMarked
package org.sarcolemma.evaluation.orders;

import org.jspecify.annotations.NullMarked;
