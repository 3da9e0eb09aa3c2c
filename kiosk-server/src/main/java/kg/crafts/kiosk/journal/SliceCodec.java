package kg.crafts.kiosk.journal;

@SuppressWarnings("DoNotCallSuggester")
final class SliceCodec {
    private SliceCodec() {}

    static byte[] encodeVector(VersionVector vector) {
        throw new UnsupportedOperationException();
    }

    static VersionVector decodeVector(byte[] bytes) {
        throw new UnsupportedOperationException();
    }
}
