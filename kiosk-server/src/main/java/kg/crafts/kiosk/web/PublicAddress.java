package kg.crafts.kiosk.web;

import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where others reach this server: as it is configured, or else as whoever asks has reached it. */
public final class PublicAddress {

    /** What a Host header may say that is repeated in answers. */
    private static final Pattern AUTHORITY =
            Pattern.compile("([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(:[0-9]{1,5})?");

    private final @Nullable String configured;

    /** @param configured such as {@code https://kiosk.example.org}, or null */
    public PublicAddress(@Nullable String configured) {
        this.configured = configured;
    }

    /**
     * The beginning of every address told in an answer, without a slash at its end.
     *
     * @throws HttpProblem when none is configured and the request says none that could be repeated
     */
    public String of(RoutingContext context) {
        if (configured != null) {
            return configured;
        }
        String authority = String.valueOf(context.request().authority());
        if (!AUTHORITY.matcher(authority).matches()) {
            throw new HttpProblem(HttpProblem.What.ADDRESS, "");
        }
        return context.request().scheme() + "://" + authority;
    }
}
