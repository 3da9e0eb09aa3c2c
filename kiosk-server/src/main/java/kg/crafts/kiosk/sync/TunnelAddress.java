package kg.crafts.kiosk.sync;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a centre's tunnel is reached from outside. The text form is {@code host:port}; an IPv6 address
 * stands in brackets.
 *
 * @param port 1 to 65,535
 */
public record TunnelAddress(String host, int port) {

    private static final Pattern FORM = Pattern.compile("\\[?([0-9A-Za-z.:_-]{1,253}?)]?:(\\d{1,5})");

    public TunnelAddress {
        if (host.isBlank() || port < 1 || port > 65_535) {
            throw new IllegalArgumentException("A tunnel address is host:port, not \"" + host + ":" + port + "\"");
        }
    }

    /** Reads the text form; throws IllegalArgumentException on any other. */
    public static TunnelAddress parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("A tunnel address is host:port, not \"" + text + "\"");
        }
        return new TunnelAddress(form.group(1), Integer.parseInt(form.group(2)));
    }

    @Override
    public String toString() {
        return host.contains(":") ? "[" + host + "]:" + port : host + ":" + port;
    }
}
