package copytaster.enrich;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "copytaster.enrich",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

  @ArchTest
  static final ArchRule enrichmentIsPure =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "org.apache.kafka..", "io.micrometer..")
          .because("enrichers are tried out, tested and measured without a broker");

  @ArchTest
  static final ArchRule enrichersDoNotKnowOneAnother =
      noClasses()
          .that()
          .resideInAnyPackage("..entity..", "..subject..", "..keyword..", "..date..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("copytaster.enrich")
          .because("how they build on one another is said in one place, Enrichers");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices()
          .matching("copytaster.enrich.(*)..")
          .should()
          .beFreeOfCycles()
          .because("each part can be understood, and taken out, by itself");
}
