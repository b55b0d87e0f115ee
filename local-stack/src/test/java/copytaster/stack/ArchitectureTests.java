package copytaster.stack;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "copytaster.stack", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

  @ArchTest
  static final ArchRule FEATURES_ARE_FREE_OF_CYCLES =
      slices()
          .matching("copytaster.stack.(*)..")
          .should()
          .beFreeOfCycles()
          .because("each can then be read, tested and replaced by itself");

  @ArchTest
  static final ArchRule NOTHING_KNOWS_THE_COMMAND_LINE =
      noClasses()
          .that()
          .resideOutsideOfPackage("copytaster.stack.command")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("copytaster.stack.command", "picocli..")
          .because("tests and benchmarks drive the stack without it");

  @ArchTest
  static final ArchRule SERVICES_ARE_PROCESSES =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..",
              "copytaster.ingest..",
              "copytaster.enrich.annotate..",
              "copytaster.enrich.entries..",
              "copytaster.enrich.stream..",
              "copytaster.index..")
          .because("the stack starts the jars that are shipped, and speaks to them as anyone does");

  @ArchTest
  static final ArchRule COMMANDS_ARE_NOBODY_ELSES_BUSINESS =
      classes()
          .that()
          .resideInAPackage("copytaster.stack.command")
          .and()
          .doNotHaveSimpleName("Main")
          .should()
          .notBePublic()
          .because("the command line is its text, not its classes");
}
