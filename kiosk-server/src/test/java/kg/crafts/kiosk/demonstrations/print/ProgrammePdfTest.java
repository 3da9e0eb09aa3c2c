package kg.crafts.kiosk.demonstrations.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import kg.crafts.kiosk.kernel.Lang;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages as a reader of PDF opens them; -Dpages=FOLDER keeps pictures of them to look at. */
class ProgrammePdfTest {

    private static final Lang[] ALL = {Lang.KY, Lang.RU, Lang.EN, Lang.KO};

    /** The fonts are packed when the front end is built; a server built without one has none to print with. */
    @BeforeEach
    void fontsArePacked() {
        assumeTrue(ProgrammePdf.isReady(), "kiosk-ui is not built");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void aDaySheetSaysItAllOnOnePageInEachLanguage(Lang lang) throws IOException {
        try (PDDocument document = open(ProgrammePdf.daySheet(SamplePages.of(1, 5, lang)), "day-" + lang.tag())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(PDRectangle.A4.getWidth());
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            SamplePages.of(1, 5, lang)
                    .days()
                    .getFirst()
                    .items()
                    .forEach(item -> assertThat(text)
                            .contains(item.title().getFirst(), item.place().getFirst(), item.start() + ""));
            assertThat(text).contains(PrintWords.CANCELLED.in(lang), PrintWords.LIVE.in(lang));
            assertThat(qr(document)).isEqualTo("https://bishkek.crafts.example/today");
        }
    }

    @Test
    void aWeeksPosterHoldsFourLanguagesOnOneSheet() throws IOException {
        try (PDDocument document = open(ProgrammePdf.weekPoster(SamplePages.of(7, 2, ALL)), "week-all")) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(PDRectangle.A3.getHeight());
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("Чий чырмоо", "Плетение чия", "Wrapping reeds", "치이 감기", "Ишемби", "토요일");
            assertThat(qr(document)).isEqualTo("https://bishkek.crafts.example/today");
        }
        open(ProgrammePdf.weekPoster(SamplePages.of(7, 3, Lang.KY)), "week-ky").close();
        open(ProgrammePdf.weekPoster(SamplePages.of(7, 3, Lang.KO, Lang.EN)), "week-ko-en")
                .close();
    }

    @Test
    void whatDoesNotFitGoesOntoMoreSheetsAndNothingIsLost() throws IOException {
        try (PDDocument document = open(ProgrammePdf.daySheet(SamplePages.of(1, 40, ALL)), "day-long")) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text.split("Ала кийиз басуу", -1)).hasSize(1 + 13);
        }
        open(ProgrammePdf.daySheet(SamplePages.of(1, 4, ALL)), "day-all").close();
        open(ProgrammePdf.daySheet(SamplePages.of(1, 0, Lang.KY, Lang.EN)), "day-empty")
                .close();
    }

    @Test
    void onlyTheLettersUsedAreEmbeddedAndAllFontsAre() throws IOException {
        byte[] bytes = ProgrammePdf.daySheet(SamplePages.of(1, 5, ALL));
        assertThat(bytes.length).isLessThan(400_000);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            Set<String> fonts = new TreeSet<>();
            PDPage page = document.getPage(0);
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+Noto.*");
                fonts.add(font.getName().substring(7));
            }
            assertThat(fonts).anyMatch(font -> font.contains("KR"));
        }
    }

    @Test
    void aProgrammeIsWholeInAllItsLanguages() {
        Programme good = SamplePages.of(1, 1, Lang.KY);
        assertThatThrownBy(() -> new Programme(ALL_LIST, good.centre(), good.days(), good.url(), good.address()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Programme(List.of(), List.of(), good.days(), good.url(), good.address()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static final List<Lang> ALL_LIST = List.of(ALL);

    private static PDDocument open(byte[] bytes, String name) throws IOException {
        PDDocument document = Loader.loadPDF(bytes);
        String folder = System.getProperty("pages");
        if (folder != null) {
            Files.write(Path.of(folder, name + ".pdf"), bytes);
            ImageIO.write(
                    new PDFRenderer(document).renderImageWithDPI(0, 100),
                    "png",
                    Path.of(folder, name + ".png").toFile());
        }
        return document;
    }

    private static String qr(PDDocument document) throws IOException {
        BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 150);
        int wide = image.getWidth() / 2;
        int high = image.getHeight() / 4;
        int[] pixels = image.getRGB(0, image.getHeight() - high, wide, high, null, 0, wide);
        try {
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(wide, high, pixels))),
                            Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (ReaderException e) {
            throw new IOException("No QR code is found", e);
        }
    }
}
