package kg.crafts.kiosk;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The table of packages in ARCHITECTURE.md as a rule: whoever changes one changes the other. */
class ArchitectureTest {

    private static final String ROOT = "kg.crafts.kiosk.";

    /** Each package and those of ours that it may use. A row names only rows above it, so there are no cycles. */
    private static final List<Row> TABLE = List.of(
            row("kernel"),
            row("journal", "kernel"),
            row("media", "kernel"),
            row("bundle", "kernel", "journal", "media"),
            row("index", "kernel"),
            row("web", "kernel", "media"),
            row("sync", "kernel", "journal", "media"),
            row("fold", "kernel", "journal"),
            row("fleet", "kernel", "fold", "web"),
            row("people", "kernel", "journal", "fold", "web"),
            row("catalogue", "kernel", "journal", "fold", "media", "index", "web"),
            row("search", "kernel", "fold", "index", "web", "catalogue"),
            row("demonstrations", "kernel", "journal", "fold", "web", "people", "catalogue"),
            row("transfer", "kernel", "fold", "media", "web", "catalogue"),
            row("standards", "kernel", "fold", "media", "web", "catalogue"),
            row(
                    "app",
                    "kernel",
                    "journal",
                    "fold",
                    "media",
                    "bundle",
                    "index",
                    "web",
                    "sync",
                    "fleet",
                    "people",
                    "catalogue",
                    "search",
                    "demonstrations",
                    "transfer",
                    "standards"));

    /** Where the work of others is seen, so that replacing it stays a change in one place. */
    private static final Map<String, Set<String>> SEEN_ONLY_IN = Map.ofEntries(
            Map.entry("org.sqlite.", Set.of("journal")),
            Map.entry("java.sql.", Set.of("journal")),
            Map.entry("com.hazelcast.", Set.of("sync")),
            Map.entry("org.apache.lucene.", Set.of("index")),
            Map.entry("com.ibm.icu.", Set.of("index")),
            Map.entry("io.vertx.ext.web.", Set.of("web")),
            Map.entry("io.vertx.", Set.of("web", "sync", "app")),
            Map.entry("picocli.", Set.of("app")),
            Map.entry("com.password4j.", Set.of("people")),
            Map.entry("io.pebbletemplates.", Set.of("web")),
            Map.entry("javax.imageio.", Set.of("media")),
            Map.entry("com.twelvemonkeys.", Set.of("media")),
            Map.entry("org.yaml.", Set.of("transfer")),
            Map.entry("org.apache.commons.csv.", Set.of("transfer")),
            Map.entry("org.apache.commons.compress.", Set.of("transfer")),
            Map.entry("org.dhatim.", Set.of("transfer")),
            Map.entry("com.google.zxing.", Set.of("demonstrations")),
            Map.entry("net.fortuna.ical4j.", Set.of("demonstrations")),
            Map.entry("org.apache.pdfbox.", Set.of("demonstrations")),
            Map.entry("org.dmfs.", Set.of("demonstrations")),
            Map.entry(
                    "com.fasterxml.jackson.",
                    Set.of(
                            "fold",
                            "fleet",
                            "people",
                            "catalogue",
                            "search",
                            "demonstrations",
                            "transfer",
                            "standards",
                            "app")));

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("kg.crafts.kiosk");

    private record Row(String name, Set<String> mayUse) {}

    private static Row row(String name, String... mayUse) {
        return new Row(name, Set.of(mayUse));
    }

    @Test
    void packagesUseOnlyWhatTheirRowNames() {
        assertThat(strangers(TABLE)).isEmpty();
    }

    @Test
    void rowsNameOnlyRowsAboveThem() {
        List<String> above = new ArrayList<>();
        for (Row row : TABLE) {
            assertThat(above).containsAll(row.mayUse());
            above.add(row.name());
        }
    }

    @Test
    void librariesOfOthersAreSeenInOnePlace() {
        assertThat(leaks(SEEN_ONLY_IN)).isEmpty();
    }

    /** So that it can be offered to Lucene as it is. */
    @Test
    void theKyrgyzAnalysisStandsAlone() {
        assertThat(ofOurs("index.kyrgyz")).isEmpty();
    }

    @Test
    void noPackageIsPartOfACycle() {
        slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> unmarked = new TreeSet<>();
        for (JavaClass each : OURS) {
            if (!each.getPackage().isAnnotatedWith(NullMarked.class)) {
                unmarked.add(each.getPackageName());
            }
        }
        assertThat(unmarked).isEmpty();
    }

    /** The negative controls: each rule finds what it is for when the code is held against a wrong table. */
    @Test
    void theRulesCanFail() {
        List<Row> withoutCatalogue = TABLE.stream()
                .map(row -> row.name().equals("transfer") ? row("transfer", "kernel") : row)
                .toList();
        assertThat(strangers(withoutCatalogue)).anyMatch(found -> found.contains("catalogue"));
        List<Row> withoutJournal =
                TABLE.stream().filter(row -> !row.name().equals("journal")).toList();
        assertThat(strangers(withoutJournal)).anyMatch(found -> found.contains("no row"));
        assertThat(leaks(Map.of("org.apache.lucene.", Set.of("kernel")))).isNotEmpty();
        assertThat(ofOurs("index")).isNotEmpty();
        JavaClasses knot = new ClassFileImporter().importClasses(LocalDate.class, IsoChronology.class);
        assertThatThrownBy(() ->
                        slices().matching("java.(**)").should().beFreeOfCycles().check(knot))
                .isInstanceOf(AssertionError.class);
    }

    private static Set<String> strangers(List<Row> table) {
        Map<String, Set<String>> rows = new HashMap<>();
        table.forEach(row -> rows.put(row.name(), row.mayUse()));
        Set<String> found = new TreeSet<>();
        for (JavaClass each : OURS) {
            String from = room(each);
            if (!rows.containsKey(from)) {
                found.add(from + " has no row in the table");
                continue;
            }
            for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (target.getPackageName().startsWith(ROOT)
                        && !room(target).equals(from)
                        && !rows.get(from).contains(room(target))) {
                    found.add(from + " may not use " + room(target) + ": " + dependency.getDescription());
                }
            }
        }
        return found;
    }

    /** What classes of this very package use of ours outside of it. */
    private static Set<String> ofOurs(String name) {
        Set<String> found = new TreeSet<>();
        for (JavaClass each : OURS) {
            for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                String target =
                        dependency.getTargetClass().getBaseComponentType().getPackageName();
                if (each.getPackageName().equals(ROOT + name)
                        && target.startsWith(ROOT)
                        && !target.equals(ROOT + name)) {
                    found.add(dependency.getDescription());
                }
            }
        }
        return found;
    }

    private static Set<String> leaks(Map<String, Set<String>> places) {
        Set<String> found = new TreeSet<>();
        for (JavaClass each : OURS) {
            for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                String target =
                        dependency.getTargetClass().getBaseComponentType().getName();
                for (Map.Entry<String, Set<String>> place : places.entrySet()) {
                    boolean allowed = place.getValue().contains(room(each)) || isRoutes(each, place.getKey());
                    if (target.startsWith(place.getKey()) && !allowed) {
                        found.add(dependency.getDescription());
                    }
                }
            }
        }
        return found;
    }

    /** A feature's routes speak Vert.x; nothing else in it does. */
    private static boolean isRoutes(JavaClass each, String library) {
        return library.startsWith("io.vertx.") && each.getName().matches(".*Routes(\\$.*)?");
    }

    /** The package right under the root that a class belongs to. */
    private static String room(JavaClass each) {
        return each.getPackageName()
                .substring(ROOT.length() - 1)
                .replaceFirst("^\\.", "")
                .replaceFirst("\\..*", "");
    }
}
