package kg.crafts.kiosk.catalogue.model;

import java.util.List;
import kg.crafts.kiosk.kernel.LangText;

/**
 * A text and the sources it leans on.
 *
 * @param sources keys of {@link Envelope.Source}; none means that the text is unsourced and is shown so
 */
public record Passage(@Required LangText text, List<String> sources) {}
