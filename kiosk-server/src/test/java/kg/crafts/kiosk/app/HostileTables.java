package kg.crafts.kiosk.app;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Tables that nobody should be harmed by, and the fault that each is told. */
final class HostileTables {

    /**
     * One of them.
     *
     * @param fault that is among those told
     */
    record Case(String what, byte[] bytes, String fault) {
        @Override
        public String toString() {
            return what;
        }
    }

    private static final String HEAD = "code,name@ky,scheme,summary@ky\n";
    private static final String GOOD = "code,name@ky,scheme,summary@ky\nx-one,Бир,craft-words,Бир сөз.\n";

    private final List<Case> cases = new ArrayList<>();

    private HostileTables() {}

    static List<Case> all() {
        HostileTables tables = new HostileTables();
        tables.texts();
        tables.cells();
        tables.archives();
        return tables.cases;
    }

    private void csv(String fault, String what, String text) {
        cases.add(new Case(what, text.getBytes(UTF_8), fault));
    }

    private void texts() {
        csv("no-rows", "nothing", "");
        csv("no-rows", "a first row alone", HEAD);
        csv("broken-table", "a quote that is never closed", HEAD + "\"open");
        csv("broken-table", "something behind a quote", HEAD + "\"x\"y,Бир,craft-words,z\n");
        cases.add(new Case("another encoding", GOOD.getBytes(Charset.forName("windows-1251")), "not-utf-8"));
        cases.add(new Case("UTF-16", ("\uFEFF" + GOOD).getBytes(UTF_16LE), "not-utf-8"));
        csv("no-column", "a column that there is not", "code,colour\nx-one,red\n");
        csv("too-many-columns", "ten thousand columns", ",a".repeat(10_000).substring(1) + "\nx\n");
        csv("no-column", "a column that is a formula", "code,\"=cmd|' /C calc'!A0\"\nx-one,1\n");
        csv("no-code-column", "no column for codes", "name@ky\nБир\n");
        csv("too-many-cells", "more cells than columns", GOOD.replace("сөз.", "сөз.,more,and more"));
        csv("too-many-cells", "a row of ten thousand cells", GOOD.replace("сөз.", "сөз." + ",x".repeat(10_000)));
        csv("code-twice", "a code twice", GOOD + "x-one,Эки,craft-words,Эки сөз.\n");
    }

    private void cells() {
        csv("not-formed", "a code that climbs", GOOD.replace("x-one", "../../etc"));
        csv("not-formed", "a code that is a formula", GOOD.replace("x-one", "=1+1"));
        csv("not-formed", "a code that is markup", GOOD.replace("x-one", "<script>"));
        csv("no-words", "a cell of a hundred thousand letters", GOOD.replace("Бир сөз", "х".repeat(100_000)));
        csv("code-taken", "a code of another kind", GOOD.replace("x-one", "shyrdak"));
        csv(
                "not-formed",
                "a window that is none",
                "code,name@ky,scheme,summary@ky,window.from\nx-one,Б,craft-words,С,soon\n");
        csv(
                "not-one-of",
                "a status that there is not",
                "code,name@ky,scheme,summary@ky,status\nx-one,Б,craft-words,С,famous\n");
        csv("missing", "a row without a name", HEAD + "x-one,,craft-words,Бир сөз.\n");
        csv(
                "not-formed",
                "a keeper who is no account",
                "code,name@ky,scheme,summary@ky,custodians\nx-one,Б,craft-words,С,aigul\n");
    }

    private void archives() {
        byte[] good = book(Map.of());
        cases.add(new Case("half of a workbook", Arrays.copyOf(good, good.length / 2), "broken-table"));
        cases.add(new Case("an archive of nothing", zip(Map.of()), "no-column"));
        cases.add(
                new Case("an archive that is no workbook", zip(Map.of("a.txt", "x".getBytes(UTF_8))), "broken-table"));
        cases.add(new Case("parts that climb", zip(Map.of("../../etc/passwd", "x".getBytes(UTF_8))), "broken-table"));
        cases.add(new Case(
                "a part that unpacks to 200 MB",
                book(Map.of("xl/media/a.bin", new byte[200 << 20])),
                "unpacks-too-large"));
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 2_000; i++) {
            many.put("a/" + i, new byte[1]);
        }
        cases.add(new Case("two thousand parts", book(many), "broken-table"));
        cases.add(new Case("a billion laughs", book(Map.of("xl/worksheets/sheet1.xml", laughs())), "broken-table"));
        cases.add(new Case(
                "a sheet that reads a file of the server",
                book(Map.of(
                        "xl/worksheets/sheet1.xml",
                        ("<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                                        + sheet("<c t=\"str\"><v>&e;</v></c>"))
                                .getBytes(UTF_8))),
                "broken-table"));
        cases.add(new Case(
                "a sheet that is no XML", book(Map.of("xl/worksheets/sheet1.xml", new byte[99])), "broken-table"));
        cases.add(new Case(
                "a number with an endless exponent",
                book(Map.of(
                        "xl/worksheets/sheet1.xml",
                        sheet("<c r=\"A1\"><v>1e999999999</v></c>").getBytes(UTF_8))),
                "broken-table"));
        cases.add(new Case(
                "a cell in column ten million",
                book(Map.of(
                        "xl/worksheets/sheet1.xml",
                        sheet("<c r=\"ZZZZZZ1\" t=\"str\"><v>x</v></c>").getBytes(UTF_8))),
                "broken-table"));
    }

    private static byte[] laughs() {
        StringBuilder text = new StringBuilder("<!DOCTYPE w [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            text.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return text.append("]>")
                .append(sheet("<c t=\"str\"><v>&a9;</v></c>"))
                .toString()
                .getBytes(UTF_8);
    }

    private static String sheet(String cells) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"1\">" + cells + "</row></sheetData></worksheet>";
    }

    /** A workbook with one sheet, and with parts that are others than they should be. */
    private static byte[] book(Map<String, byte[]> others) {
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "xl/workbook.xml",
                ("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + relations
                                + "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
                        .getBytes(UTF_8));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"rId1\" Type=\"" + relations
                                + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>")
                        .getBytes(UTF_8));
        parts.put(
                "xl/worksheets/sheet1.xml",
                sheet("<c r=\"A1\" t=\"str\"><v>code</v></c>").getBytes(UTF_8));
        parts.putAll(others);
        return zip(parts);
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
