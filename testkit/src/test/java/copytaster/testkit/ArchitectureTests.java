package copytaster.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "copytaster.testkit",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

  @ArchTest
  static final ArchRule knowsNoService =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("copytaster.ingest..", "copytaster.enrich..", "copytaster.index..")
          .because(
              "every service tests with it, so that a service in it would be an arrow between services");

  @ArchTest
  static final ArchRule doesNotSleep =
      noClasses()
          .should()
          .callMethod(Thread.class, "sleep", long.class)
          .because("tests wait for a condition; Awaitility says which one was never met");

  @ArchTest
  static final ArchRule startsNoServerInTheTestsOwnJvm =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("kafka..", "org.elasticsearch..")
          .because("a server under test is a process that can be killed");
}
