package kg.crafts.kiosk.index;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Stems that an inflected Kyrgyz word may have come from. A stem counts only where the index knows it as a
 * word, so guessing too many costs a look-up and nothing else.
 */
final class Suffixes {

    private static final int MIN_STEM = 3;
    private static final int MAX_SUFFIX = 12;

    /** Plural, possession and case endings, one after another, as skeleton letters. */
    private static final Pattern ENDINGS = Pattern.compile("([ltd][aeo]r)?((im|in|i|si)(iz|izdar|izder)?)?"
            + "([dnt]in|n?in|[gk][aeo]|n[aeo]|[aeo]|[dnt]i|[dtn][aeo](n)?|ndo?a?n?)?(gi|ki|luu|lu|ci|cilik|siz)?");

    private Suffixes() {}

    /** Skeletons that the skeleton of an inflected word may be an ending of, longest first; never the word itself. */
    static List<String> stems(String skeleton) {
        List<String> stems = new ArrayList<>();
        int least = Math.max(MIN_STEM, skeleton.length() - MAX_SUFFIX);
        for (int cut = skeleton.length() - 1; cut >= least; cut--) {
            if (ENDINGS.matcher(skeleton).region(cut, skeleton.length()).matches()) {
                String stem = skeleton.substring(0, cut);
                stems.add(stem);
                hardened(stem, stems);
            }
        }
        return stems;
    }

    /** к and п soften between vowels: чачпагы is чачпак, китеби is китеп. */
    private static void hardened(String stem, List<String> stems) {
        String head = stem.substring(0, stem.length() - 1);
        switch (stem.charAt(stem.length() - 1)) {
            case 'g' -> stems.add(head + "k");
            case 'b' -> stems.add(head + "p");
            default -> {}
        }
    }
}
