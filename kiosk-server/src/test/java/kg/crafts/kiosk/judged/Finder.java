package kg.crafts.kiosk.judged;

import java.io.IOException;
import java.util.List;

/** Whatever answers a question with the codes of records, best first. */
public interface Finder {

    List<String> find(String query, String lang) throws IOException;
}
