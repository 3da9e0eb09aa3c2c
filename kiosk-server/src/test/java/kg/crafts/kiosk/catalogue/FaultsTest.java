package kg.crafts.kiosk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kg.crafts.kiosk.catalogue.model.Fault;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.model.TextForm;
import kg.crafts.kiosk.catalogue.shape.Check;
import kg.crafts.kiosk.catalogue.shape.Problem;
import kg.crafts.kiosk.catalogue.shape.Shapes;
import kg.crafts.kiosk.catalogue.shape.TextDefaults;
import kg.crafts.kiosk.catalogue.shape.Typed;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.kernel.Wording;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with a record is told in the language of whoever has to mend it. */
class FaultsTest {

    private static final Pattern PLACE = Pattern.compile("%(?:(\\d)\\$)?s");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

    /** Every fault of the program, found as its features declare them. */
    private static Map<String, Fault> all() throws ReflectiveOperationException {
        Map<String, Fault> all = new TreeMap<>();
        for (var owner : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("kg.crafts.kiosk.catalogue", "kg.crafts.kiosk.transfer")) {
            for (JavaField each : owner.getFields()) {
                if (each.getRawType().isEquivalentTo(Fault.class)
                        && each.getModifiers().contains(JavaModifier.STATIC)) {
                    Field field = each.reflect();
                    field.setAccessible(true);
                    Fault fault = (Fault) field.get(null);
                    assertThat(all.put(fault.code(), fault)).as(fault.code()).isNull();
                }
            }
        }
        return all;
    }

    private static List<Integer> places(String told) {
        List<Integer> places = new ArrayList<>();
        int next = 1;
        for (MatchResult place : PLACE.matcher(told).results().toList()) {
            places.add(place.group(1) == null ? next++ : Integer.parseInt(place.group(1)));
        }
        places.sort(null);
        return places;
    }

    private static void isSaidInFourLanguages(String what, Wording wording) {
        assertThat(wording.ky()).as(what).containsPattern(CYRILLIC);
        assertThat(wording.ru()).as(what).containsPattern(CYRILLIC);
        assertThat(wording.en()).as(what).doesNotContainPattern(CYRILLIC).doesNotContainPattern(HANGUL);
        assertThat(wording.ko()).as(what).containsPattern(HANGUL).doesNotContainPattern(CYRILLIC);
    }

    @Test
    void everyFaultIsToldInFourLanguagesWithAllItsArguments() throws ReflectiveOperationException {
        assertThat(all()).hasSizeGreaterThan(35);
        all().forEach((code, fault) -> {
            assertThat(code).matches(TextForm.CODE.regex());
            isSaidInFourLanguages(code, fault.told());
            List<Integer> places = places(fault.told().en());
            List<String> arguments = IntStream.rangeClosed(1, places.size())
                    .mapToObj(i -> "CANARY" + i)
                    .toList();
            for (Lang lang : Lang.values()) {
                assertThat(places(fault.told().in(lang))).as(code + " " + lang).isEqualTo(places);
                arguments.forEach(argument -> assertThat(fault.told().in(lang, arguments))
                        .as(code + " " + lang)
                        .contains(argument));
            }
        });
    }

    @Test
    void whatIsSetIntoSentencesIsSaidInFourLanguagesToo() {
        Arrays.stream(Kind.values()).forEach(kind -> isSaidInFourLanguages(kind.tag(), kind.called()));
        Arrays.stream(TextForm.values()).forEach(form -> isSaidInFourLanguages(form.name(), form.says()));
    }

    /** The negative control: nothing can be made that says nothing in one of them. */
    @Test
    void nothingIsSaidInThreeLanguagesOnly() {
        assertThatThrownBy(() -> new Fault("x", "бар", "есть", "is", " ")).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Problem> problems(String kind, String yamlLike) {
        List<Problem> problems = new ArrayList<>();
        Kind of = Kind.find(kind).orElseThrow();
        var record =
                new Check("a", TextDefaults.NONE, problems).normalise(Shapes.of(of), Json.read(yamlLike.getBytes()));
        Typed.check("a", of, record).ifPresent(problems::add);
        return problems;
    }

    private static String told(String field, List<Problem> problems, Lang lang) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(problem -> problem.message(lang))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCuratorReadsItInHerOwnLanguage() {
        List<Problem> problems = problems("space", "{\"home\": \"Bishkek!\", \"seats\": 90000, \"type\": \"cellar\"}");
        assertThat(told("home", problems, Lang.KY)).contains("«Bishkek!»", "борбордун белгиси");
        assertThat(told("seats", problems, Lang.RU)).isEqualTo("90000: должно быть от 0 до 10000");
        assertThat(told("type", problems, Lang.KO)).contains("“cellar”", "yard, stage, workshop, hall");
        assertThat(told("centre", problems, Lang.KY)).isEqualTo("жок");
    }

    @Test
    void whatCantStandTogetherIsToldWithItsField() {
        List<Problem> problems = problems("technique", "{\"days\": {\"least\": 9, \"most\": 2}}");
        assertThat(told("days", problems, Lang.RU)).isEqualTo("наименьшее (9) больше наибольшего (2)");
        problems = problems("centre", "{\"zone\": \"Asia/Osh\"}");
        assertThat(told("", problems, Lang.EN)).contains("“Asia/Osh” is not an IANA time zone");
    }
}
