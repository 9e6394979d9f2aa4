/**
 * What sources say about giving a drug: regimens as data.
 *
 * <p>A {@link org.sarcolemma.treatment.regimen.Regimen} is one source's way to give one drug:
 * {@link org.sarcolemma.treatment.regimen.RegimenTerms} with a {@link
 * org.sarcolemma.treatment.regimen.Formula}, {@link org.sarcolemma.treatment.regimen.Cap}s and the
 * children it is for. Sources that disagree are regimens side by side; none is preferred (SR-36).
 * What nobody has read in its source makes no dose.
 *
 * <p>Methotrexate has types of its own ({@link org.sarcolemma.treatment.regimen.Methotrexate},
 * {@link org.sarcolemma.treatment.regimen.MethotrexateRegimen}) that have no frequency: it is once
 * a week (SR-33).
 */
@NullMarked
package org.sarcolemma.treatment.regimen;

import org.jspecify.annotations.NullMarked;
