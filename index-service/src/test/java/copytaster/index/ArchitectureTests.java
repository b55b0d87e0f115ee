package copytaster.index;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "copytaster.index", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

  @ArchTest
  static final ArchRule FEATURES_STAND_ALONE =
      slices()
          .matching("copytaster.index.(*)..")
          .should()
          .notDependOnEachOther()
          .because("writing, reading and the schema share nothing but the mapping's field names");

  @ArchTest
  static final ArchRule MAPPING_IS_PURE =
      noClasses()
          .that()
          .haveNameMatching(
              ".*\\.write\\.(ArticleDocument|.*Fields|FieldText|LanguageGroup|DocumentJson|"
                  + "ItemOutcome|Indexer|IndexGate|Reasons)(\\$.*)?")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..", "org.apache.kafka..", "co.elastic..", "io.micrometer..")
          .because("what becomes of an article is decided without a server, and tested so");

  @ArchTest
  static final ArchRule FEATURES_ARE_CLOSED =
      classes()
          .that()
          .resideInAnyPackage("copytaster.index.(*)..")
          .and()
          .areTopLevelClasses()
          .should()
          .notBePublic()
          .because("nothing outside a feature may come to need its parts");

  @ArchTest
  static final ArchRule NO_FIELD_INJECTION =
      noFields()
          .should()
          .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
          .because("what a class needs is in its constructor");
}
