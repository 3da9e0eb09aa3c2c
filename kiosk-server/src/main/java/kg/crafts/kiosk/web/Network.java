package kg.crafts.kiosk.web;

import java.net.InetAddress;
import java.util.Arrays;

/**
 * A range of IP addresses, such as {@code 192.168.0.0/16} or {@code fd00::/8} (RFC 4632, RFC 4291).
 *
 * @param start whose first {@code bits} bits all addresses of the range have
 */
public record Network(InetAddress start, int bits) {

    public Network {
        if (bits < 0 || bits > 8 * start.getAddress().length) {
            throw new IllegalArgumentException("An address has no " + bits + " bits");
        }
    }

    /** Reads a range, or a single address; throws IllegalArgumentException on anything else, names included. */
    public static Network parse(String text) {
        int slash = text.indexOf('/');
        InetAddress start = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash));
        int bits = slash < 0 ? 8 * start.getAddress().length : Integer.parseInt(text.substring(slash + 1));
        return new Network(start, bits);
    }

    /** Whether an address, as {@link Params#remoteAddress} tells it, is in the range. */
    public boolean contains(String address) {
        byte[] wanted = start.getAddress();
        byte[] given;
        try {
            given = InetAddress.ofLiteral(address).getAddress();
        } catch (IllegalArgumentException e) {
            return false; // Of no network: nobody knows where it comes from.
        }
        if (given.length != wanted.length) {
            return false;
        }
        int whole = bits / 8;
        int mask = (0xff00 >> bits % 8) & 0xff;
        return Arrays.equals(given, 0, whole, wanted, 0, whole)
                && (mask == 0 || (given[whole] & mask) == (wanted[whole] & mask));
    }
}
