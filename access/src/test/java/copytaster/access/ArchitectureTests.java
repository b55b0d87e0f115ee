package copytaster.access;

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
    packages = "copytaster.access",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

  @ArchTest
  static final ArchRule NO_CONTRACT =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("copytaster.article..", "org.apache.kafka..", "co.elastic..")
          .because("who may call has nothing to do with what is called");

  @ArchTest
  static final ArchRule PUBLIC_FEW =
      classes()
          .that()
          .arePublic()
          .and()
          .areTopLevelClasses()
          .should()
          .haveNameMatching(
              ".*\\.(Scope|Caller|ScopeRule|KeyHash|Fault|ProblemType|ProblemException|package-info)")
          .because("services see these and nothing else, so the rest may change");

  @ArchTest
  static final ArchRule NO_FIELD_INJECTION =
      noFields()
          .should()
          .beAnnotatedWith(Autowired.class)
          .because("what a class needs is what its constructor says");

  @ArchTest
  static final ArchRule KEYS_STAY_HERE =
      noClasses()
          .that()
          .arePublic()
          .and()
          .doNotHaveSimpleName("KeyHash")
          .should()
          .dependOnClassesThat()
          .haveSimpleNameStartingWith("AccessKey")
          .because("a service works with the caller and never sees a key");
}
