/** Made-up hospital records for engines that must agree with the screens. */
@NullMarked
package org.sarcolemma.testkit.screening;

import org.jspecify.annotations.NullMarked;
