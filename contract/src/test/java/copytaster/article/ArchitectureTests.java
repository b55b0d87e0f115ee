package copytaster.article;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "copytaster.article",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

  @ArchTest
  static final ArchRule dependsOnJacksonOnly =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.jspecify..",
              "com.fasterxml.jackson.annotation..",
              "tools.jackson..",
              "copytaster.article")
          .because(
              "every service and every consumer carries the contract, so it brings nothing along");

  @ArchTest
  static final ArchRule nothingChanges =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .doNotHaveSimpleName("ArticleBuilder")
          .should()
          .beFinal()
          .because("what crosses Kafka is a fact, and facts do not change");
}
