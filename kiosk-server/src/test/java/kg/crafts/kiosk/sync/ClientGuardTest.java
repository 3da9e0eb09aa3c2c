package kg.crafts.kiosk.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.hazelcast.client.impl.protocol.ClientMessage;
import com.hazelcast.client.impl.protocol.codec.ClientAuthenticationCodec;
import com.hazelcast.client.impl.protocol.codec.ClientCreateProxiesCodec;
import com.hazelcast.client.impl.protocol.codec.ClientCreateProxyCodec;
import com.hazelcast.client.impl.protocol.codec.ClientPingCodec;
import com.hazelcast.client.impl.protocol.codec.MapClearCodec;
import com.hazelcast.client.impl.protocol.codec.MapSizeCodec;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a guard lets through, message by message, however the bytes arrive. */
class ClientGuardTest {

    private static final String SECRET = "the-member's-own-name";

    private final ClientGuard guard = new ClientGuard("door", SECRET);

    private static Buffer authentication(String clusterName) {
        return bytes(ClientAuthenticationCodec.encodeRequest(
                clusterName, null, null, UUID.randomUUID(), "JVM", (byte) 1, "5.7.0", "n", List.of(), (byte) 0, false));
    }

    private static Buffer bytes(ClientMessage message) {
        Buffer bytes = Buffer.buffer();
        for (ClientMessage.Frame frame = message.getStartFrame(); frame != null; frame = frame.next) {
            boolean last = frame.next == null;
            bytes.appendIntLE(frame.content.length + 6);
            bytes.appendUnsignedShortLE(frame.flags | (last ? ClientMessage.IS_FINAL_FLAG : 0));
            bytes.appendBytes(frame.content);
        }
        return bytes;
    }

    private void greet() throws ClientGuard.NotAllowed {
        guard.request(Buffer.buffer("CP2").appendBuffer(authentication("door")));
    }

    @Test
    void putsTheSecretNameIntoTheAuthentication() throws Exception {
        Buffer passed = guard.request(Buffer.buffer("CP2").appendBuffer(authentication("door")));
        assertThat(passed.toString()).startsWith("CP2").contains(SECRET).doesNotContain("door");
    }

    @Test
    void bytesMayArriveOneByOne() throws Exception {
        Buffer sent = Buffer.buffer("CP2")
                .appendBuffer(authentication("door"))
                .appendBuffer(bytes(ClientPingCodec.encodeRequest()));
        Buffer passed = Buffer.buffer();
        for (int i = 0; i < sent.length(); i++) {
            passed.appendBuffer(guard.request(sent.getBuffer(i, i + 1)));
        }
        assertThat(passed).isEqualTo(new ClientGuard(null, SECRET).request(sent));
        assertThat(passed.length()).isEqualTo(sent.length() + SECRET.length() - "door".length());
    }

    @Test
    void refusesAnythingElse() throws Exception {
        refuses(Buffer.buffer("GET / HTTP/1.1"));
        refuses(Buffer.buffer("CP2").appendBuffer(authentication("dev")));
        refuses(Buffer.buffer("CP2").appendBuffer(bytes(ClientPingCodec.encodeRequest())));
        greet();
        refuses(bytes(MapClearCodec.encodeRequest("log")));
        refuses(bytes(MapSizeCodec.encodeRequest("log")));
        refuses(bytes(ClientCreateProxyCodec.encodeRequest("mine", "hz:impl:mapService")));
        refuses(bytes(
                ClientCreateProxiesCodec.encodeRequest(Map.of("log", "hz:impl:mapService", "mine", "hz:impl:mapService")
                        .entrySet())));
        assertThat(new ClientGuard(null, SECRET)
                        .request(Buffer.buffer("CP2")
                                .appendBuffer(authentication("any"))
                                .appendBuffer(bytes(ClientCreateProxiesCodec.encodeRequest(
                                        Map.of("log", "hz:impl:mapService").entrySet()))))
                        .length())
                .isPositive();
    }

    private void refuses(Buffer sent) {
        ClientGuard fresh = new ClientGuard("door", SECRET);
        ClientGuard used = sent.toString().startsWith("CP2") || sent.toString().startsWith("GET") ? fresh : guard;
        assertThatThrownBy(() -> used.request(sent)).isInstanceOf(ClientGuard.NotAllowed.class);
    }

    @Test
    void whoNeverReadsMayNotAskForever() throws Exception {
        greet();
        int asked = 1;
        while (!guard.isFull()) {
            guard.request(bytes(ClientPingCodec.encodeRequest()));
            asked++;
        }
        assertThat(asked).isEqualTo(ClientGuard.MAX_OUTSTANDING);
        Buffer answer = bytes(ClientPingCodec.encodeResponse());
        guard.answer(answer.getBuffer(0, 5));
        assertThat(guard.isFull()).isTrue();
        guard.answer(answer.getBuffer(5, answer.length()));
        assertThat(guard.isFull()).isFalse();
    }

    @Test
    void noBytesBreakIt() {
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            Buffer sent = Buffer.buffer("CP2").appendBuffer(authentication("door"));
            for (int i = random.nextInt(8); i >= 0; i--) {
                sent.setByte(3 + random.nextInt(sent.length() - 3), (byte) random.nextInt(256));
            }
            ClientGuard fuzzed = new ClientGuard("door", SECRET);
            try {
                fuzzed.request(sent);
                byte[] noise = new byte[200];
                random.nextBytes(noise);
                fuzzed.request(Buffer.buffer(noise));
            } catch (ClientGuard.NotAllowed refused) {
                assertThat(refused).hasMessageNotContaining(SECRET);
            }
        }
    }
}
