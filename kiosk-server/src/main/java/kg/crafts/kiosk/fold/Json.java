package kg.crafts.kiosk.fold;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NumericNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** JSON as it is kept: one canonical form, so that equal values are equal bytes. */
public final class Json {

    /** Sorts the keys of every object when writing, keeps numbers as they are written. */
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final JsonMapper STRICT = MAPPER.rebuild()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /** The canonical bytes: UTF-8, keys sorted, no white space. */
    public static byte[] canonical(JsonNode node) {
        try {
            return MAPPER.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A JSON tree can always be written", e);
        }
    }

    /** Reads what {@link #canonical} or anybody else wrote; throws UncheckedIOException when it is not JSON. */
    public static JsonNode read(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what a stranger wrote: one object in good UTF-8, no key twice, no half of a character, nothing behind it. */
    public static JsonNode strict(byte[] bytes) throws JsonProcessingException {
        String text = utf8(bytes);
        JsonNode read = STRICT.readValue(text, ObjectNode.class);
        if (read == null) {
            throw new JsonParseException(null, "nothing");
        }
        if (text.contains("\\u") && !StandardCharsets.UTF_8.newEncoder().canEncode(read.toString())) {
            throw new JsonParseException(null, "half of a character");
        }
        return read;
    }

    private static String utf8(byte[] bytes) throws JsonParseException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new JsonParseException(null, "no good UTF-8", e);
        }
    }

    /** The same node that reading the canonical bytes gives, so that equal numbers are equal nodes. */
    public static NumericNode number(long value) {
        return value == (int) value ? IntNode.valueOf((int) value) : LongNode.valueOf(value);
    }

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
