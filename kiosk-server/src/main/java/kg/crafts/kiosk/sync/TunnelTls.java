package kg.crafts.kiosk.sync;

import io.vertx.core.http.ClientAuth;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.net.ServerSSLOptions;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** How the tunnel speaks TLS: version 1.3 only, both sides with pinned certificates. */
final class TunnelTls {

    static final int HANDSHAKE_SECONDS = 5;
    /** A line that is silent for so long is dead: clients and parked connections say something every 10 seconds or less. */
    static final int SILENCE_SECONDS = 30;

    private static final Set<String> VERSIONS = Set.of("TLSv1.3");

    private TunnelTls() {}

    /** The outer socket begins without TLS, so that handshakes under way can be counted. */
    static NetServerOptions listener() {
        return new NetServerOptions()
                .setTcpNoDelay(true)
                .setTcpKeepAlive(true)
                .setReadIdleTimeout(SILENCE_SECONDS)
                .setIdleTimeoutUnit(TimeUnit.SECONDS);
    }

    static ServerSSLOptions server(CentreIdentity identity, PinnedPeers pins) {
        ServerSSLOptions options = new ServerSSLOptions();
        options.setKeyCertOptions(PinnedPeers.ownKey(identity));
        options.setTrustOptions(pins.toOptions());
        options.setClientAuth(ClientAuth.REQUIRED);
        options.setEnabledSecureTransportProtocols(VERSIONS);
        options.setSslHandshakeTimeout(HANDSHAKE_SECONDS);
        options.setSslHandshakeTimeoutUnit(TimeUnit.SECONDS);
        return options;
    }

    static NetClientOptions dialler(CentreIdentity identity, PinnedPeers pins) {
        return new NetClientOptions()
                .setSsl(true)
                .setKeyCertOptions(PinnedPeers.ownKey(identity))
                .setTrustOptions(pins.toOptions())
                .setHostnameVerificationAlgorithm("")
                .setEnabledSecureTransportProtocols(VERSIONS)
                .setSslHandshakeTimeout(HANDSHAKE_SECONDS)
                .setSslHandshakeTimeoutUnit(TimeUnit.SECONDS)
                .setConnectTimeout(HANDSHAKE_SECONDS * 1000)
                .setTcpNoDelay(true)
                .setTcpKeepAlive(true)
                .setReadIdleTimeout(SILENCE_SECONDS)
                .setIdleTimeoutUnit(TimeUnit.SECONDS);
    }
}
