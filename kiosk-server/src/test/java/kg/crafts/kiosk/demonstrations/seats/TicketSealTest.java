package kg.crafts.kiosk.demonstrations.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kg.crafts.kiosk.journal.TrustList;
import kg.crafts.kiosk.kernel.CentreId;
import org.junit.jupiter.api.Test;

/** The proof in a ticket's QR: I17 and case 27, offline. */
class TicketSealTest {

    private static final CentreId BISHKEK = House.BISHKEK;
    private static final CentreId TOKMOK = new CentreId("tokmok");
    private static final KeyPair BISHKEK_KEYS = keys();
    private static final KeyPair TOKMOK_KEYS = keys();
    private static final TrustList TRUST =
            new TrustList(Map.of(BISHKEK, List.of(BISHKEK_KEYS.getPublic()), TOKMOK, List.of(TOKMOK_KEYS.getPublic())));

    private final House house = new House(10);
    private final Ticket ticket = house.reserve(2);
    private final TicketSeal owner = seal(BISHKEK, BISHKEK_KEYS, TRUST);
    private final TicketSeal elsewhere = seal(TOKMOK, TOKMOK_KEYS, TRUST);

    private static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TicketSeal seal(CentreId centre, KeyPair keys, TrustList trust) {
        return new TicketSeal(centre, message -> sign(keys.getPrivate(), message), () -> trust);
    }

    private static byte[] sign(PrivateKey key, byte[] message) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void I17_aTicketIsVerifiedAnywhereAndOnlyForItsOccurrence() {
        String scanned = owner.payload(ticket);
        assertThat(scanned).matches("[0-9]{213}");
        for (TicketSeal seal : List.of(owner, elsewhere)) {
            assertThat(seal.verify(scanned + "\r\n"))
                    .contains(new TicketSeal.Verified(BISHKEK, ticket.occurrence(), ticket.code()));
        }
        TicketPayload known = TicketPayload.read(scanned).orElseThrow();
        String moved = new TicketPayload(UUID.randomUUID(), known.code(), known.signature()).digits();
        assertThat(elsewhere.verify(moved)).isEmpty();
        String other = new TicketPayload(known.occurrence(), house.code(), known.signature()).digits();
        assertThat(elsewhere.verify(other)).isEmpty();
    }

    @Test
    void case27_whatNobodyTrustedHasSignedIsForged() {
        TicketSeal stranger = seal(BISHKEK, keys(), TRUST);
        assertThat(owner.verify(stranger.payload(ticket))).isEmpty();
        TrustList withoutBishkek = new TrustList(Map.of(TOKMOK, List.of(TOKMOK_KEYS.getPublic())));
        assertThat(seal(TOKMOK, TOKMOK_KEYS, withoutBishkek).verify(owner.payload(ticket)))
                .isEmpty();
        String pretended = seal(BISHKEK, TOKMOK_KEYS, TRUST).payload(ticket);
        assertThat(owner.verify(pretended)).as("Tokmok signs for Bishkek").isEmpty();
        for (String typed : List.of("", ticket.code().value(), "9".repeat(213), "0".repeat(213), "1".repeat(212))) {
            assertThat(owner.verify(typed)).isEmpty();
        }
    }

    @Test
    void everyChangedDigitIsNoticed() {
        String scanned = owner.payload(ticket);
        for (int place = 0; place < scanned.length(); place++) {
            char other = scanned.charAt(place) == '7' ? '3' : '7';
            String changed = scanned.substring(0, place) + other + scanned.substring(place + 1);
            assertThat(owner.verify(changed)).as("place %d", place).isEmpty();
        }
    }

    /** Nothing else that the key signs is a ticket: see the words that a group of the journal begins with. */
    @Test
    void whatIsSignedForTicketsBeginsWithWordsOfItsOwn() {
        byte[][] message = new byte[1][];
        new TicketSeal(
                        BISHKEK,
                        signed -> {
                            message[0] = signed;
                            return new byte[64];
                        },
                        () -> TRUST)
                .payload(ticket);
        assertThat(new String(message[0], 0, 15, StandardCharsets.US_ASCII)).isEqualTo("kiosk-ticket-1\0");
    }

    @Test
    void theQrFitsItsSizeAndIsReadAgainByAnotherReader() throws Exception {
        Random random = new Random(5);
        TicketCodes codes = new TicketCodes('B', random);
        for (int i = 0; i < 20; i++) {
            Ticket each = Ticket.ask(id(random), id(random), codes.draw(code -> false), 1, 1, House.START);
            String payload = owner.payload(each);
            QrCode qr = QrCode.of(payload);
            assertThat(qr.sizeWithQuiet()).as("modules on 50 mm").isLessThanOrEqualTo(50);
            assertThat(read(qr.svg())).isEqualTo(payload);
        }
        assertThat(read(QrCode.of("https://кол.kg/today").svg())).isEqualTo("https://кол.kg/today");
    }

    /** The negative control: the reader reads what is drawn, not what it hopes for. */
    @Test
    void aPaintedOverQrIsNotRead() {
        String svg = QrCode.of(owner.payload(ticket)).svg();
        String half = svg.replaceAll("M\\d+ (2[4-9]|[3-9]\\d)h\\d+v1h-\\d+z", "");
        assertThatThrownBy(() -> read(half)).isInstanceOf(ReaderException.class);
    }

    private static UUID id(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** Paints the runs of the one path, five pixels a module. */
    private static String read(String svg) throws Exception {
        Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"").matcher(svg);
        assertThat(box.find()).isTrue();
        int scale = 5;
        int size = Integer.parseInt(box.group(1)) * scale;
        int[] pixels = new int[size * size];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher runs = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z").matcher(svg);
        while (runs.find()) {
            int left = Integer.parseInt(runs.group(1)) * scale;
            int top = Integer.parseInt(runs.group(2)) * scale;
            int width = Integer.parseInt(runs.group(3)) * scale;
            for (int y = top; y < top + scale; y++) {
                Arrays.fill(pixels, y * size + left, y * size + left + width, 0);
            }
        }
        Result result = new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(size, size, pixels))),
                        // Drawn straight and whole: what is judged is the drawing, not the reader's eye for crooked
                        // ones.
                        Map.of(DecodeHintType.PURE_BARCODE, true));
        assertThat(result.getBarcodeFormat()).isEqualTo(BarcodeFormat.QR_CODE);
        return result.getText();
    }
}
