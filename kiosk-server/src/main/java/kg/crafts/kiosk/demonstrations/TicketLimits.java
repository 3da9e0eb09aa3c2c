package kg.crafts.kiosk.demonstrations;

import java.util.List;
import java.util.stream.Stream;
import kg.crafts.kiosk.web.Network;

/**
 * How many tickets may be asked for from one address in an hour, so that nobody takes all seats from afar. A kiosk is
 * many visitors behind one address, one after the other: each needs a quarter of a minute at least, so that 240 an hour
 * starve nobody. Who asks from elsewhere is one visitor with a phone, or a family.
 *
 * @param perHour from one address
 * @param perHourOfKiosk from one address in the networks where kiosks stand
 * @param kiosks those networks
 */
public record TicketLimits(int perHour, int perHourOfKiosk, List<Network> kiosks) {

    /** Kiosks stand in the centre's own network: loopback and private addresses (RFC 1918, RFC 4193). */
    public static final TicketLimits DEFAULT = new TicketLimits(
            12,
            240,
            Stream.of("127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "::1", "fc00::/7")
                    .map(Network::parse)
                    .toList());

    public TicketLimits {
        kiosks = List.copyOf(kiosks);
        if (perHour < 1 || perHourOfKiosk < 1) {
            throw new IllegalArgumentException("At least one ticket an hour");
        }
    }

    /** How many may be asked for from an address in an hour. */
    int of(String address) {
        return kiosks.stream().anyMatch(network -> network.contains(address)) ? perHourOfKiosk : perHour;
    }
}
