package kg.crafts.kiosk.catalogue;

import kg.crafts.kiosk.kernel.Refusal;

/** An edit that was not made. */
public final class CatalogueRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private CatalogueRefusal(String code, String message, Throwable cause) {
        super(code, message, cause);
    }

    static CatalogueRefusal notWritten(Throwable cause) {
        return new CatalogueRefusal(
                "edit-not-written", "The journal did not take the edit: " + cause.getMessage(), cause);
    }
}
