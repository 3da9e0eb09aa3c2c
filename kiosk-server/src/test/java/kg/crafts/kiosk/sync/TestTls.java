package kg.crafts.kiosk.sync;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** Somebody who dials a tunnel with tools of his own. */
final class TestTls {

    private TestTls() {}

    /** A finished handshake as far as the dialler knows; without an identity no certificate is shown. */
    static SSLSocket dial(@Nullable CentreIdentity identity, int port) throws IOException, GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(identity == null ? new KeyManager[0] : keys(identity), new TrustManager[] {anyone()}, null);
        SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(20_000);
        socket.startHandshake();
        return socket;
    }

    /** Whether the other side lets a dialler ask for anything: it says hello in Hazelcast's way and waits. */
    static boolean isLetIn(@Nullable CentreIdentity identity, int port) throws GeneralSecurityException {
        try (SSLSocket socket = dial(identity, port)) {
            socket.setSoTimeout(1_500);
            socket.getOutputStream().write(new byte[] {Tunnel.PULL, 'C', 'P', '2'});
            return socket.getInputStream().read() >= 0;
        } catch (java.net.SocketTimeoutException stillOpen) {
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    /** Lets plain connections to a local port pass through a tunnel as a pulling peer would. */
    static ServerSocket bridge(CentreIdentity identity, int port) throws IOException {
        ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            try {
                while (true) {
                    Socket near = server.accept();
                    SSLSocket far = dial(identity, port);
                    far.setSoTimeout(0);
                    far.getOutputStream().write(Tunnel.PULL);
                    copy(near, far);
                    copy(far, near);
                }
            } catch (IOException | GeneralSecurityException closed) {
                // The test is over.
            }
        });
        return server;
    }

    private static void copy(Socket from, Socket to) {
        Thread.ofVirtual().start(() -> {
            try (from;
                    to) {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException closed) {
                // One side went; the other is closed with it.
            }
        });
    }

    private static KeyManager[] keys(CentreIdentity identity) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("key", identity.tlsKey(), new char[0], new Certificate[] {identity.certificate()});
        KeyManagerFactory factory = KeyManagerFactory.getInstance("PKIX");
        factory.init(store, new char[0]);
        return factory.getKeyManagers();
    }

    private static X509TrustManager anyone() {
        return new X509TrustManager() {
            @Override
            public void checkClientTrusted(X509Certificate[] chain, String authType) {}

            @Override
            public void checkServerTrusted(X509Certificate[] chain, String authType) {}

            @Override
            public X509Certificate[] getAcceptedIssuers() {
                return new X509Certificate[0];
            }
        };
    }
}
