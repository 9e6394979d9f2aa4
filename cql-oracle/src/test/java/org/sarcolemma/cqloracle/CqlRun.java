package org.sarcolemma.cqloracle;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kotlin.Pair;
import kotlin.Unit;
import org.cqframework.cql.cql2elm.CqlCompilerException;
import org.cqframework.cql.cql2elm.LibraryManager;
import org.cqframework.cql.cql2elm.ModelManager;
import org.cqframework.cql.cql2elm.StringLibrarySourceProvider;
import org.cqframework.cql.cql2elm.quick.FhirLibrarySourceProvider;
import org.hl7.elm.r1.VersionedIdentifier;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.opencds.cqf.cql.engine.data.CompositeDataProvider;
import org.opencds.cqf.cql.engine.data.DataProvider;
import org.opencds.cqf.cql.engine.execution.CqlEngine;
import org.opencds.cqf.cql.engine.execution.Environment;
import org.opencds.cqf.cql.engine.execution.EvaluationParams;
import org.opencds.cqf.cql.engine.execution.EvaluationResult;
import org.opencds.cqf.cql.engine.fhir.model.R4FhirModelResolver;
import org.opencds.cqf.cql.engine.runtime.Date;

/** One CQL library, translated once, asked of one bundle after another. */
final class CqlRun {
  private final FhirContext fhir = FhirContext.forR4();
  private final LibraryManager libraries = new LibraryManager(new ModelManager());
  private final List<CqlCompilerException> problems = new ArrayList<>();
  private final VersionedIdentifier library;
  private final Environment environment;

  /** What the engine is told when it asks for resources: those of the patient asked about. */
  private final List<Object> record = new ArrayList<>();

  CqlRun(String name, String version, String cql) {
    library = new VersionedIdentifier().withId(name).withVersion(version);
    libraries.getLibrarySourceLoader().registerProvider(new FhirLibrarySourceProvider());
    libraries
        .getLibrarySourceLoader()
        .registerProvider(new StringLibrarySourceProvider(List.of(cql)));
    libraries.resolveLibrary(library, problems);
    DataProvider data =
        new CompositeDataProvider(
            new R4FhirModelResolver(fhir),
            (context, path, value, type, template, codePath, codes, set, date, from, to, range) ->
                record.stream().filter(one -> ((Resource) one).fhirType().equals(type)).toList());
    environment =
        new Environment(libraries, new TreeMap<>(Map.of("http://hl7.org/fhir", data)), null);
  }

  /** What the translator said that is worse than a warning. */
  List<String> errors() {
    return problems.stream()
        .filter(problem -> problem.getSeverity() == CqlCompilerException.ErrorSeverity.Error)
        .map(problem -> String.valueOf(problem.getMessage()))
        .toList();
  }

  /** What each definition is for one patient. */
  SortedMap<String, Object> ask(
      ObjectNode bundle, String patient, List<String> definitions, LocalDate asOf) {
    record.clear();
    fhir.newJsonParser()
        .parseResource(Bundle.class, bundle.toString())
        .getEntry()
        .forEach(entry -> record.add(entry.getResource()));
    EvaluationParams.Builder asked = new EvaluationParams.Builder();
    asked.library(
        library,
        names -> {
          names.expressions(definitions);
          return Unit.INSTANCE;
        });
    asked.setContextParameter(new Pair<>("Patient", patient));
    asked.setParameters(Map.of("As of", new Date(asOf)));
    EvaluationResult result =
        new CqlEngine(environment, EnumSet.of(CqlEngine.Options.EnableExpressionCaching))
            .evaluate(asked.build())
            .getOnlyResultOrThrow();
    SortedMap<String, Object> values = new TreeMap<>();
    for (String definition : definitions) {
      values.put(definition, String.valueOf(result.get(definition).getValue()));
    }
    return values;
  }
}
