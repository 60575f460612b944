package org.clipsheet;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The house: imports point down the rows, packages of one row do not know each other, no package is in a cycle. */
class LayeringTest {
  private static final String ROOT = "org.clipsheet.";

  private static final int CLASSES_AT_LEAST = 300;

  /** From the top row to the bottom one; every package of the product stands in exactly one. */
  private static final List<List<String>> ROWS = List.of(
      List.of("cli"),
      List.of("schedule", "demo"),
      List.of("app.source", "app.edition", "app.desk"),
      List.of("config", "store.jdbc"),
      List.of(
          "fetch",
          "read.listing",
          "read.article",
          "watch",
          "story",
          "summary",
          "digest",
          "mail",
          "health",
          "archive",
          "store"),
      List.of("read.document", "query"),
      List.of("country"),
      List.of("language", "address", "name"),
      List.of("text"),
      List.of("model.edition"),
      List.of("model.story"),
      List.of("model.article"),
      List.of("model.source"));

  /** Which package alone may touch which library. */
  private static final Map<String, List<String>> LIBRARIES = libraries();

  private static final JavaClasses PRODUCT = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("org.clipsheet");

  private static Map<String, List<String>> libraries() {
    Map<String, List<String>> libraries = new LinkedHashMap<>();
    libraries.put("picocli..", List.of("cli"));
    libraries.put("org.quartz..", List.of("schedule"));
    libraries.put("org.snakeyaml..", List.of("config"));
    libraries.put("java.sql..", List.of("store.jdbc"));
    libraries.put("org.flywaydb..", List.of("store.jdbc"));
    libraries.put("org.sqlite..", List.of("store.jdbc"));
    libraries.put("okhttp3..", List.of("fetch"));
    libraries.put("crawlercommons..", List.of("fetch", "read.listing"));
    libraries.put("org.jsoup..", List.of("read.listing", "read.article", "read.document"));
    libraries.put("org.apache.lucene..", List.of("watch", "archive", "query", "language"));
    libraries.put("morfologik..", List.of("language"));
    libraries.put("com.ibm.icu..", List.of("text"));
    libraries.put("jakarta.mail..", List.of("mail"));
    libraries.put("io.pebbletemplates..", List.of("mail"));
    return libraries;
  }

  @Test
  void theWholeProductIsLookedAt() {
    assertThat(PRODUCT.size()).isGreaterThan(CLASSES_AT_LEAST);
  }

  @Test
  void everyPackageStandsInTheTable() {
    TreeSet<String> found = new TreeSet<>();
    PRODUCT.forEach(type -> found.add(packageOf(type)));

    assertThat(found)
        .containsExactlyElementsOf(
            new TreeSet<>(ROWS.stream().flatMap(List::stream).toList()));
  }

  @Test
  void importsPointDownTheRows() {
    for (int row = 0; row < ROWS.size(); row++) {
      for (String name : ROWS.get(row)) {
        List<String> forbidden = forbidden(row, name);
        noClasses()
            .that(areIn(List.of(name)))
            .should()
            .dependOnClassesThat(areIn(forbidden))
            .allowEmptyShould(forbidden.isEmpty())
            .because(name + " stands in row " + (row + 1))
            .check(PRODUCT);
      }
    }
  }

  /** All that stands above, and the neighbours. */
  private static List<String> forbidden(int row, String name) {
    List<String> forbidden =
        new ArrayList<>(ROWS.subList(0, row + 1).stream().flatMap(List::stream).toList());
    forbidden.remove(name);
    return forbidden;
  }

  @Test
  void useCasesSeeNeitherTheDatabaseNorTheFiles() {
    noClasses()
        .that(areIn(List.of("app.source", "app.edition", "app.desk", "schedule")))
        .should()
        .dependOnClassesThat(areIn(List.of("config", "store.jdbc")))
        .check(PRODUCT);
  }

  @Test
  void noPackageIsInACycle() {
    slices().matching("org.clipsheet.(**)").should().beFreeOfCycles().check(PRODUCT);
  }

  @Test
  void eachLibraryIsTouchedInItsOwnPackageOnly() {
    LIBRARIES.forEach((library, owners) -> noClasses()
        .that(DescribedPredicate.not(areIn(owners)))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(PRODUCT));
  }

  private static DescribedPredicate<JavaClass> areIn(List<String> names) {
    return describe(
        "are in " + names,
        type -> type.getPackageName().startsWith(ROOT) && names.contains(packageOf(type)));
  }

  private static String packageOf(JavaClass type) {
    return type.getPackageName().substring(ROOT.length());
  }
}
