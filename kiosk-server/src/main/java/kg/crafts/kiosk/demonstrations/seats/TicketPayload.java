package kg.crafts.kiosk.demonstrations.seats;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What stands in a ticket's QR, as decimal digits: a scanner that types like a keyboard types them alike under a Kyrgyz
 * and an English layout, and QR packs three digits into ten bits. 89 bytes are 213 digits, QR version 6 with a medium
 * check: 41 modules and 8 of quiet zone, above 1 mm each on 50 mm.
 *
 * @param signature 64 bytes. Not copied
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record TicketPayload(UUID occurrence, TicketCode code, byte[] signature) {

    static final int DIGITS = 213;

    private static final byte FORM = 1;
    private static final int SIGNATURE_BYTES = 64;
    private static final int BYTES = 1 + 2 * Long.BYTES + TicketCode.LENGTH + SIGNATURE_BYTES;
    private static final Pattern ALL_DIGITS = Pattern.compile("[0-9]{" + DIGITS + "}");

    String digits() {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES)
                .put(FORM)
                .putLong(occurrence.getMostSignificantBits())
                .putLong(occurrence.getLeastSignificantBits());
        code.value().chars().forEach(sign -> bytes.put((byte) sign));
        String number = new BigInteger(1, bytes.put(signature).array()).toString();
        return "0".repeat(DIGITS - number.length()) + number;
    }

    /** Reads {@link #digits}; empty when it is anything else. */
    static Optional<TicketPayload> read(String scanned) {
        String digits = scanned.strip();
        if (!ALL_DIGITS.matcher(digits).matches()) {
            return Optional.empty();
        }
        byte[] number = new BigInteger(digits).toByteArray();
        if (number.length != BYTES || number[0] != FORM) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(number, 1, BYTES - 1);
        UUID occurrence = new UUID(bytes.getLong(), bytes.getLong());
        byte[] signs = new byte[TicketCode.LENGTH];
        byte[] signature = new byte[SIGNATURE_BYTES];
        bytes.get(signs).get(signature);
        return TicketCode.exact(signs).map(code -> new TicketPayload(occurrence, code, signature));
    }
}
