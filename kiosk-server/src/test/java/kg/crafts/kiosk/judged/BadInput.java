package kg.crafts.kiosk.judged;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kg.crafts.kiosk.index.Query;

/** Request targets that no friendly visitor sends. */
final class BadInput {

    private static final String SEARCH = "/api/v1/search?lang=ky&q=";

    /** Words as typed or pasted. */
    private static final List<String> WORDS = List.of(
            "",
            " ",
            "\t\r\n",
            "?!.,;:",
            "-------",
            "'''''",
            "\"",
            "\"\"\"\"",
            "()[]{}",
            "((((((((((((((((((((",
            "*",
            "*:*",
            "?",
            "a*b?c~2^9",
            "name:felt~9",
            "felt AND (NOT OR",
            "[a TO z]",
            "/(a+)+$/",
            "(a|a)*b",
            "^.*$",
            "\\",
            "\\\\u0000",
            "%%%",
            "%00",
            "\u0000",
            "a\u0000b",
            "\u0001\u0002\u001b[31m",
            "\u0085\u2028\u2029",
            "🐎",
            "🧵🐎👩‍🎨👨‍👩‍👧‍👦",
            "🇰🇬",
            "قالب سجاد",
            "\u202eкадрыш\u202c",
            "\u200fшырдак\u200e",
            "\u200b\u200c\u200d\ufeff",
            "ш\u00adы\u00adр\u00adд\u00adа\u00adк",
            "e\u0301\u0301\u0301\u0301\u0301\u0301",
            "Z̸̡̛a̵l̷g̶o̸",
            "ﷺ",
            "ﬁﬃ①½㎏",
            "ᄀ",
            "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ",
            "각간갇갈감갑갓강",
            "\uac00\u1160\u11ff",
            "İIıi",
            "ßẞ",
            "ǅ",
            "𝒔𝒉𝒚𝒓𝒅𝒂𝒌",
            "\udb40\udc01",
            "select * from records; --",
            "<script>alert(1)</script>",
            "../../etc/passwd",
            "${jndi:ldap://x}",
            "null",
            "NaN",
            "-0",
            "1e999");

    /** Targets whose encoding or parameters are wrong in themselves. */
    private static final List<String> TARGETS = List.of(
            "/api/v1/search",
            "/api/v1/search?",
            "/api/v1/search?q",
            "/api/v1/search?&&&&=&=&q",
            SEARCH + "%c3",
            SEARCH + "%ff%fe%00",
            SEARCH + "%c0%80",
            SEARCH + "%ed%a0%80",
            SEARCH + "%ed%b0%80%ed%a0%80",
            SEARCH + "%f8%88%80%80%80",
            SEARCH + "%f4%90%80%80",
            SEARCH + "a&q=b&q=c&lang=ru&lang=en",
            SEARCH + "a&limit=-1",
            SEARCH + "a&limit=0",
            SEARCH + "a&limit=2147483648",
            SEARCH + "a&limit=1e3",
            SEARCH + "a&limit=%d9%a1",
            SEARCH + "a&limit=10&limit=-10",
            SEARCH + "a&offset=-1",
            SEARCH + "a&offset=10000",
            SEARCH + "a&offset=10001",
            SEARCH + "a&offset=99999999999999999999",
            SEARCH + "a&offset=NaN",
            SEARCH + "a&kind=spaceship",
            SEARCH + "a&kind=,,,,",
            SEARCH + "a&kind=%00",
            SEARCH + "a&kind=craft,craft,craft",
            SEARCH + "a&lang=xx",
            SEARCH + "a&lang=",
            SEARCH + "a&lang=%f0%9f%90%8e",
            SEARCH + "a;b;c",
            SEARCH + "a#b");

    /** Percent signs that encode nothing: wrong before anybody reads the parameters. */
    private static final List<String> UNREADABLE = List.of(SEARCH + "%", SEARCH + "%zz", SEARCH + "%u0448");

    /** Whoever pastes a book. Its address is longer than the server reads at all. */
    private static final int PASTED = 10_000;

    private static final List<String> PIECES =
            List.of("a", "шырдак ", "ㅅㄹㄷ", "🐎", "\"", "a b c d e f ", "(", "*", "시르닥", "\u0301");

    private static final int[][] SCRIPTS = {
        {' ', '~'}, {0x400, 0x4ff}, {0x1100, 0x11ff}, {0x3131, 0x318e}, {0xac00, 0xd7a3}, {0x600, 0x6ff},
        {0x300, 0x36f}, {0x2000, 0x206f}, {0xff00, 0xffef}, {0x1f300, 0x1faff}, {0, 0x1f}, {0x4e00, 0x9fff}
    };

    private BadInput() {}

    static List<String> chosen() {
        List<String> all = new ArrayList<>(TARGETS);
        WORDS.forEach(words -> all.add(SEARCH + encode(words)));
        for (String piece : PIECES) {
            // The longest that is taken, and one more.
            all.add(SEARCH + encode(repeated(piece, Query.MAX_WORDS_LENGTH)));
            all.add(SEARCH + encode(repeated(piece, Query.MAX_WORDS_LENGTH + 1)));
        }
        return all;
    }

    /** What is not even a request that can be read. */
    static List<String> unreadable() {
        List<String> all = new ArrayList<>(UNREADABLE);
        PIECES.forEach(piece -> all.add(SEARCH + encode(repeated(piece, PASTED))));
        return all;
    }

    private static String repeated(String piece, int length) {
        return piece.repeat(length / piece.length() + 1).substring(0, length);
    }

    /** So many of mixed scripts, with parameters that may be nonsense, from a seed. */
    static List<String> random(long seed, int count) {
        Random random = new Random(seed);
        List<String> all = new ArrayList<>();
        for (int turn = 0; turn < count; turn++) {
            StringBuilder target = new StringBuilder(SEARCH).append(encode(words(random)));
            for (String name : List.of("limit", "offset", "kind", "lang", "q")) {
                if (random.nextInt(8) == 0) {
                    target.append('&').append(name).append('=').append(value(random));
                }
            }
            all.add(target.toString());
        }
        return all;
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        int length = random.nextInt(random.nextInt(10) == 0 ? 200 : 24);
        int[] script = SCRIPTS[random.nextInt(SCRIPTS.length)];
        while (words.length() < length) {
            if (random.nextInt(4) == 0) {
                script = SCRIPTS[random.nextInt(SCRIPTS.length)];
            }
            words.appendCodePoint(random.nextInt(10) == 0 ? ' ' : random.nextInt(script[0], script[1] + 1));
        }
        return words.toString();
    }

    private static String value(Random random) {
        return random.nextBoolean() ? String.valueOf(random.nextInt(-50, 20_000)) : encode(words(random));
    }

    private static String encode(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
