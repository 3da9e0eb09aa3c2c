package kg.crafts.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kg.crafts.kiosk.kernel.Refusal;
import org.assertj.core.api.ThrowableAssert;

/** That something is refused, and why. */
public final class Refused {

    private Refused() {}

    /** Asserts that a call is refused with a code. */
    public static void assertRefused(String code, ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
