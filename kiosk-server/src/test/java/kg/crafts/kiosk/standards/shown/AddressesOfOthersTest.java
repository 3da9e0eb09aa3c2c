package kg.crafts.kiosk.standards.shown;

import static org.assertj.core.api.Assertions.assertThat;

import kg.crafts.kiosk.fold.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people note of licences and of others' records, as addresses. */
class AddressesOfOthersTest {

    @ParameterizedTest
    @CsvSource({
        "CC-BY-4.0, http://creativecommons.org/licenses/by/4.0/",
        "CC-BY-NC-SA-3.0, http://creativecommons.org/licenses/by-nc-sa/3.0/",
        "CC0-1.0, http://creativecommons.org/publicdomain/zero/1.0/",
        "InC, http://rightsstatements.org/vocab/InC/1.0/",
        "https://creativecommons.org/licenses/by/4.0/, http://creativecommons.org/licenses/by/4.0/",
        "https://rightsstatements.org/page/InC/1.0/, http://rightsstatements.org/vocab/InC/1.0/"
    })
    void licencesHaveTheAddressOfTheirAuthors(String licence, String address) {
        assertThat(Licences.address(licence)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ask us", "CC-BY", "CC-XX-4.0", "https://example.org/licenses/by/4.0/", "CC-BY-4.0 "})
    void whatIsNoKnownLicenceHasNone(String licence) {
        assertThat(Licences.address(licence)).isEmpty();
    }

    @Test
    void whatIsNoAddressIsNotMadeOne() {
        assertThat(Elsewhere.web("ich.unesco.org/en/USL/00693")).contains("https://ich.unesco.org/en/USL/00693");
        assertThat(Elsewhere.web("javascript:alert(1)")).isEmpty();
        assertThat(Elsewhere.web("file:///etc/passwd")).isEmpty();
        assertThat(Elsewhere.web("a book, page 5")).isEmpty();
        assertThat(Elsewhere.web("https://example.org/<b>")).isEmpty();
        assertThat(Elsewhere.sameAs(Json.object().put("authority", "Wikidata").put("address", "Q813")))
                .contains("http://www.wikidata.org/entity/Q813");
        assertThat(Elsewhere.sameAs(Json.object().put("authority", "tgn").put("address", "7013430")))
                .isEmpty();
    }
}
