package kg.crafts.kiosk.web;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Pages that work without JavaScript, made of templates on the class path. Whatever is put into them is escaped, and a
 * name that a template uses and nobody gave is an error.
 */
public final class Templates {

    private final PebbleEngine engine;

    /** @param folder on the class path, such as {@code phone} */
    public Templates(String folder) {
        ClasspathLoader loader = new ClasspathLoader(Templates.class.getClassLoader());
        loader.setPrefix(folder);
        this.engine = new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .autoEscaping(true)
                .build();
    }

    /** The page in UTF-8. */
    public byte[] render(String template, Map<String, Object> values) {
        StringWriter page = new StringWriter();
        try {
            engine.getTemplate(template).evaluate(page, values);
        } catch (IOException e) {
            throw new UncheckedIOException(template, e);
        }
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }
}
