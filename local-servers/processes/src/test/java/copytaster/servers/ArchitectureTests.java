package copytaster.servers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "copytaster.servers",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

  @ArchTest
  static final ArchRule needsNothingButTheJdk =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "copytaster.servers", "org.jspecify..")
          .because("the launcher starts servers before any service's class path exists");

  @ArchTest
  static final ArchRule neverSeesTheServersOwnClasses =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "kafka..", "org.apache.kafka..", "org.elasticsearch..", "org.apache.lucene..")
          .because("a server is a process that can be killed, never a part of this one");

  @ArchTest
  static final ArchRule doesNotSleep =
      noClasses()
          .should()
          .callMethod(Thread.class, "sleep", long.class)
          .because("waiting ends as soon as the process does: use its onExit");
}
