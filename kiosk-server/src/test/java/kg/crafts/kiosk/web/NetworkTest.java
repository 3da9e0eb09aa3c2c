package kg.crafts.kiosk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkTest {

    private static boolean isIn(String network, String address) {
        return Network.parse(network).contains(address);
    }

    @Test
    void anAddressIsInARangeWhenItsFirstBitsAreTheSame() {
        assertThat(isIn("172.16.0.0/12", "172.16.0.1")).isTrue();
        assertThat(isIn("172.16.0.0/12", "172.31.255.255")).isTrue();
        assertThat(isIn("172.16.0.0/12", "172.32.0.0")).isFalse();
        assertThat(isIn("10.0.0.0/8", "11.0.0.0")).isFalse();
        assertThat(isIn("192.168.7.4", "192.168.7.4")).isTrue();
        assertThat(isIn("192.168.7.4", "192.168.7.5")).isFalse();
        assertThat(isIn("0.0.0.0/0", "203.0.113.9")).isTrue();
        assertThat(isIn("fc00::/7", "fd12:0:0:0:0:0:0:1")).isTrue();
        assertThat(isIn("fc00::/7", "2001:db8:0:0:0:0:0:1")).isFalse();
        assertThat(isIn("::1", "0:0:0:0:0:0:0:1")).isTrue();
        assertThat(isIn("0.0.0.0/0", "0:0:0:0:0:0:0:1")).as("of another kind").isFalse();
        assertThat(isIn("0.0.0.0/0", "")).isFalse();
    }

    @Test
    void namesAndTooManyBitsAreNoNetworks() {
        for (String wrong : List.of("kiosk.local", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "10.0/8/8", "")) {
            assertThatThrownBy(() -> Network.parse(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
