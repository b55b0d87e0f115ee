package copytaster.enrich.transformer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "copytaster.enrich.transformer",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

  @ArchTest
  static final ArchRule itIsALibrary =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "org.apache.kafka..", "io.micrometer..")
          .because("a model is tried out, tested and measured without a service");

  @ArchTest
  static final ArchRule onlyTheProviderIsSeen =
      classes()
          .that()
          .arePublic()
          .should()
          .haveSimpleName("TransformerProvider")
          .because("the rest of Copytaster knows Annotator, and is built without this module");
}
