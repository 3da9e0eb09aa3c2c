package kg.crafts.kiosk.sync;

import io.vertx.core.net.KeyCertOptions;
import io.vertx.core.net.TrustOptions;
import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import javax.net.ssl.X509ExtendedTrustManager;
import kg.crafts.kiosk.kernel.CentreId;
import org.jspecify.annotations.Nullable;

/**
 * Trusts exactly the certificates that administrators put there, byte for byte; names, dates and issuers
 * say nothing. May be asked and changed by any thread.
 */
final class PinnedPeers extends X509ExtendedTrustManager {

    private final Map<String, CentreId> centres = new ConcurrentHashMap<>();

    PinnedPeers(List<PeerFile> peers) {
        peers.forEach(peer -> centres.put(peer.fingerprint(), peer.centre()));
    }

    TrustOptions toOptions() {
        return TrustOptions.wrap(this);
    }

    static KeyCertOptions ownKey(CentreIdentity identity) {
        try {
            char[] noPassword = {};
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, noPassword);
            Certificate[] chain = {identity.certificate()};
            store.setKeyEntry(identity.centre().value(), identity.tlsKey(), noPassword, chain);
            KeyManagerFactory factory = KeyManagerFactory.getInstance("PKIX");
            factory.init(store, noPassword);
            return KeyCertOptions.wrap(factory);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("A checked identity can't be used for TLS", e);
        }
    }

    void revoke(CentreId centre) {
        centres.values().removeIf(centre::equals);
    }

    /**
     * Who is at the other end, by what is pinned now. To be asked after every handshake: a resumed session
     * does not show its certificate to {@link #check} again.
     */
    Optional<CentreId> find(@Nullable SSLSession session) {
        try {
            Certificate[] chain = session == null ? new Certificate[0] : session.getPeerCertificates();
            return chain.length > 0 && chain[0] instanceof X509Certificate leaf
                    ? Optional.ofNullable(centres.get(Certificates.fingerprint(leaf)))
                    : Optional.empty();
        } catch (SSLPeerUnverifiedException e) {
            return Optional.empty();
        }
    }

    private void check(X509Certificate[] chain) throws CertificateException {
        if (chain.length == 0 || !centres.containsKey(Certificates.fingerprint(chain[0]))) {
            throw new CertificateException("This certificate is not one of a peer");
        }
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        check(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        check(chain);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
