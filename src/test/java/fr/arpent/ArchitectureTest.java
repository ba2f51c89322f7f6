package fr.arpent;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Arrows between packages point one way, and each library has the room it may live in. */
class ArchitectureTest {
  private static final JavaClasses CLASSES = House.classes();

  @SuppressWarnings("unused") // by the parameters of arrowsPointUpward
  private static final List<House.Room> ROOMS = House.ROOMS;

  @Test
  void everyCompiledClassIsSeen() throws IOException {
    long files = 0;
    for (Path root : House.roots()) {
      try (Stream<Path> inside = Files.walk(root)) {
        files += inside.filter(file -> file.toString().endsWith(".class")).count();
      }
    }
    assertThat(CLASSES).as("a class file that is not read breaks no rule").hasSize((int) files);
    assertThat(files).isGreaterThanOrEqualTo(60);
  }

  @Test
  void everyPackageHasItsRowInTheTable() {
    Set<String> known = House.ROOMS.stream().map(House.Room::name).collect(Collectors.toSet());
    Set<String> found =
        CLASSES.getPackage(House.ROOT).getSubpackages().stream()
            .map(JavaPackage::getRelativeName)
            .collect(Collectors.toSet());
    assertThat(known).as("no row without a package either").isEqualTo(found);
  }

  @ParameterizedTest
  @FieldSource("ROOMS")
  void arrowsPointUpward(House.Room room) {
    Set<String> reach = House.reach(room);
    String[] allowed = reach.stream().map(ArchitectureTest::inside).toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(inside(room.name()))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(House.ROOT + "..").and(not(resideInAnyPackage(allowed))))
        .because(room.reason() + "; " + room.name() + " may use " + reach)
        .check(CLASSES);
  }

  @Test
  void baseNeedsOnlyTheJdk() {
    livesOn("base", "it is the ground of every other package");
  }

  @Test
  void tableKnowsOfLibrariesOnlyTheGeometry() {
    livesOn("table", "a version of a table outlives every library", "org.locationtech.jts.geom..");
  }

  @Test
  void theSampleIsMadeWithFewLibraries() {
    livesOn(
        "sample",
        "its files must be such as a town's own programs write",
        "org.locationtech.jts..",
        "org.apache.poi..",
        "com.opencsv..");
  }

  @Test
  void javaFxIsInTheWindowAlone() {
    livesOnlyIn(
        "ui",
        "the command line runs on machines without a display",
        "javafx..",
        "org.controlsfx..",
        "impl.org.controlsfx..",
        "atlantafx..",
        "org.kordamp..");
  }

  @Test
  void picocliIsInTheCommandLineAlone() {
    livesOnlyIn("cli", "commands are thin: what they do is called by the window too", "picocli..");
  }

  @Test
  void projectionsAreBehindOnePackage() {
    livesOnlyIn(
        "geo",
        "axis order and datum are settled once, or points land elsewhere",
        "org.locationtech.proj4j..");
  }

  @Test
  void theIndexIsBehindOnePackage() {
    livesOnlyIn(
        "address.search",
        "how addresses are kept may change without those who look for them",
        "org.apache.lucene..");
  }

  @Test
  void addressesAreFoundWithoutANetwork() {
    noClasses()
        .that()
        .resideInAPackage(inside("address"))
        .and()
        .resideOutsideOfPackage(inside("address.online"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net..", "javax.net..", "java.nio.channels..")
        .because("what a town geocodes is nobody else's business")
        .check(CLASSES);
  }

  @Test
  void connectionsAreOpenedInTwoClasses() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("fr.arpent.address.online.Web")
        .and()
        .doNotHaveFullyQualifiedName("fr.arpent.schema.online.SchemaAddress")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.net..", "javax.net..")
                .and(not(assignableTo(URI.class)))
                .and(not(assignableTo(URL.class)))
                .and(not(assignableTo(URLEncoder.class))))
        .because("whoever asks what leaves this computer must have little to read")
        .check(CLASSES);
  }

  @Test
  void nothingIsLogged() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.logging..")
        .because("what matters is told to the user as a Problem, the rest is nobody's")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage(inside("cli"))
        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
        .because("printed lines would spoil a result that goes to standard output")
        .check(CLASSES);
  }

  @Test
  void everyPackageIsMarkedForNulls() {
    List<String> unmarked =
        CLASSES.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(home -> !home.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .toList();
    assertThat(unmarked).as("packages without a package-info marked @NullMarked").isEmpty();
  }

  private static void livesOn(String room, String reason, String... libraries) {
    Stream<String> ground =
        Stream.of("fr.arpent..", "java..", "javax..", "org.xml.sax..", "org.jspecify..");
    classes()
        .that()
        .resideInAPackage(inside(room))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(Stream.concat(ground, Stream.of(libraries)).toArray(String[]::new))
        .because(reason)
        .check(CLASSES);
  }

  private static void livesOnlyIn(String room, String reason, String... libraries) {
    noClasses()
        .that()
        .resideOutsideOfPackage(inside(room))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .because(reason)
        .check(CLASSES);
  }

  private static String inside(String room) {
    return House.ROOT + "." + room + "..";
  }
}
