package kg.crafts.kiosk.people;

import com.password4j.Argon2Function;
import com.password4j.SaltGenerator;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Hashes of passphrases and PINs with Argon2id (RFC 9106). Takes its time on purpose: never on an event loop. */
final class Passphrases {

    /**
     * How much a guess costs. OWASP's Password Storage Cheat Sheet asks for 19 MiB, two iterations and one lane, or
     * more; a centre's small machine takes 0.1 to 0.25 s for it.
     */
    record Cost(int memoryKib, int iterations) {
        static final Cost OWASP = new Cost(19_456, 2);
    }

    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    /** What another centre may have us work at: a hash beyond it is taken for none. */
    private static final int MAX_MEMORY_KIB = 65_536;

    private static final int MAX_ITERATIONS = 10;

    private static final Pattern FORM = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,6}),t=(\\d{1,3}),p=1" + "\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");

    private final Cost cost;

    Passphrases(Cost cost) {
        this.cost = cost;
    }

    private static Argon2Function function(Cost cost) {
        return Argon2Function.getInstance(cost.memoryKib(), cost.iterations(), 1, HASH_BYTES, Argon2.ID);
    }

    /** The hash with its salt and its cost, in the usual text form. */
    String hash(Secret secret) {
        return function(cost)
                .hash(bytes(secret), SaltGenerator.generate(SALT_BYTES))
                .getResult();
    }

    /** Whether a hash is that of the secret; takes as long when there is none. */
    boolean matches(Secret secret, @Nullable String hash) {
        Cost its = hash == null ? null : costOf(hash);
        String compared = hash == null || its == null ? nobodys() : hash;
        boolean same =
                function(its == null ? cost : its).check(bytes(secret), compared.getBytes(StandardCharsets.US_ASCII));
        return its != null && same;
    }

    /** What is compared with when there is nothing to compare with. */
    private String nobodys() {
        return String.format(
                "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s",
                cost.memoryKib(), cost.iterations(), "A".repeat(22), "A".repeat(43));
    }

    /** Whether a hash was made at another cost than today's. */
    boolean isOutdated(String hash) {
        return !cost.equals(costOf(hash));
    }

    private static @Nullable Cost costOf(String hash) {
        Matcher form = FORM.matcher(hash);
        if (!form.matches()) {
            return null;
        }
        Cost its = new Cost(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
        boolean bearable = its.memoryKib() >= 8
                && its.memoryKib() <= MAX_MEMORY_KIB
                && its.iterations() >= 1
                && its.iterations() <= MAX_ITERATIONS;
        return bearable ? its : null;
    }

    private static byte[] bytes(Secret secret) {
        return secret.reveal().getBytes(StandardCharsets.UTF_8);
    }
}
