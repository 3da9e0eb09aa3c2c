package kg.crafts.kiosk.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drawings are distrusted (content.md section 6). */
class SvgTest {

    @TempDir
    private Path folder;

    private Svg inspect(String svg) throws IOException {
        return Svg.inspect(Files.writeString(folder.resolve("x.svg"), svg));
    }

    @Test
    void aDrawingOfShapesIsTakenAndMeasured() throws IOException {
        assertThat(inspect("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1200 900\"><defs><path id=\"a\" d=\"M0 0\"/>"
                        + "</defs><use href=\"#a\" fill=\"#fff\" clip-path=\"url(#a)\"/></svg>"))
                .isEqualTo(new Svg(1200, 900));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<svg viewBox=\"0 0 9 9\"><script>alert(1)</script></svg>",
        "<svg viewBox=\"0 0 9 9\" onload=\"alert(1)\"/>",
        "<svg viewBox=\"0 0 9 9\"><a href=\"https://x\"><path d=\"M0 0\"/></a></svg>",
        "<svg viewBox=\"0 0 9 9\"><image href=\"https://x/y.png\"/></svg>",
        "<svg viewBox=\"0 0 9 9\"><use href=\"other.svg#a\"/></svg>",
        "<svg viewBox=\"0 0 9 9\"><foreignObject><b/></foreignObject></svg>",
        "<svg viewBox=\"0 0 9 9\"><style>*{fill:url(https://x)}</style></svg>",
        "<svg viewBox=\"0 0 9 9\"><path fill=\"url(https://x#a)\"/></svg>",
        "<svg viewBox=\"0 0 9 9\"><animate attributeName=\"href\"/></svg>",
        "<svg viewBox=\"0 0 9 9\"><text>x</text></svg>",
        "<!DOCTYPE svg [<!ENTITY x \"y\">]><svg viewBox=\"0 0 9 9\"/>",
        "<?xml-stylesheet href=\"x.css\"?><svg viewBox=\"0 0 9 9\"/>",
        "<svg viewBox=\"0 0 9 9\"><path style=\"fill:red\"/></svg>",
        "<svg viewBox=\"0 0 999999999 9\"/>",
        "<svg viewBox=\"0 0 nine 9\"/>",
        "<svg width=\"9\"/>",
        "<html/>",
        "not xml",
        ""
    })
    void whateverCouldDoMoreThanBeLookedAtIsRefused(String svg) {
        assertThatThrownBy(() -> inspect(svg)).isInstanceOf(SvgRefused.class);
    }
}
