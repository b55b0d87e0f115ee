package copytaster.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "copytaster.ingest", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

  @ArchTest
  static final ArchRule FORMATS_ARE_PURE =
      noClasses()
          .that()
          .resideInAPackage("..format..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..", "org.apache.kafka..", "jakarta..", "copytaster.access..")
          .because(
              "a format is read the same way from HTTP, a folder or a feed, and in a plain test");

  @ArchTest
  static final ArchRule PARSERS_ARE_HIDDEN =
      classes()
          .that()
          .implement("copytaster.ingest.format.StoryParser")
          .should()
          .bePackagePrivate()
          .because("whoever wants a parser asks Formats for the one of a media type");

  @ArchTest
  static final ArchRule FEATURES_HAVE_NO_CYCLES =
      slices()
          .matching("copytaster.ingest.(*)..")
          .should()
          .beFreeOfCycles()
          .because("push and publish know the formats, and the formats nobody");

  @ArchTest
  static final ArchRule FIELDS_ARE_NOT_INJECTED =
      noFields()
          .should()
          .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
          .because("what an object needs, its constructor says");
}
