/**
 * Made-up hospitals: {@link org.sarcolemma.testkit.population.Hospital} makes patients in the form
 * of FHIR bulk exports, most of them ordinary, some planted to be found, and decoys who differ from
 * those in one thing. No record of a real patient went into it.
 */
@NullMarked
package org.sarcolemma.testkit.population;

import org.jspecify.annotations.NullMarked;
