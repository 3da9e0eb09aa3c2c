package kg.crafts.kiosk.transfer;

import java.util.List;
import kg.crafts.kiosk.catalogue.Catalogue;
import kg.crafts.kiosk.catalogue.shape.Problem;
import org.jspecify.annotations.Nullable;

/**
 * How an import ended: with problems, and nothing was changed; or without any, and everything was taken in.
 *
 * @param saved null when there were problems
 * @param read files of records that were read
 * @param elsewhere records left to their own home centre
 */
public record ImportReport(List<Problem> problems, Catalogue.@Nullable Saved saved, int read, int elsewhere) {}
