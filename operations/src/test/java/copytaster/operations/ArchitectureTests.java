package copytaster.operations;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.beans.factory.annotation.Autowired;

/** Holds the module to its shape. */
@AnalyzeClasses(
    packages = "copytaster.operations",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

  @ArchTest
  static final ArchRule NO_WEB =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.servlet..",
              "org.springframework.web..",
              "co.elastic..",
              "copytaster.access..")
          .because("every service is watched, whether it has a web server or an index or not");

  @ArchTest
  static final ArchRule TRACING_IS_OPTIONAL =
      noClasses()
          .that()
          .doNotHaveSimpleName("RecordTracingAutoConfiguration")
          .and()
          .haveNameNotMatching(".*(MicrometerTraces|RecordTracingAutoConfiguration).*")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.micrometer.tracing..")
          .because("the module must load where Micrometer Tracing is not on the class path");

  @ArchTest
  static final ArchRule PUBLIC_FEW =
      classes()
          .that()
          .arePublic()
          .and()
          .areTopLevelClasses()
          .should()
          .haveNameMatching(
              ".*\\.(TopicSettings|ProviderTag|KafkaLoop|RecordTracing|Span|CloudEventHeaders|package-info)")
          .because("services see these and nothing else, so the rest may change");

  @ArchTest
  static final ArchRule NO_FIELD_INJECTION =
      noFields()
          .should()
          .beAnnotatedWith(Autowired.class)
          .because("what a class needs is what its constructor says");
}
