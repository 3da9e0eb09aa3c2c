package kg.crafts.kiosk.demonstrations.print;

import java.io.IOException;

/** Two ornaments of shyrdak: the row of tumar along a seam, and ram's horns in a round. */
final class Ornament {

    private static final int STEPS = 40;

    private Ornament() {}

    /** Teeth of madder cut into the felt under a madder field, each with a piece of the other felt, and their cord. */
    static void seam(Paper paper, float y, float wide, float about) throws IOException {
        int teeth = Math.round(wide / about);
        float tooth = wide / teeth;
        float deep = tooth * 0.78f;
        float[] cord = new float[4 * teeth + 2];
        for (int i = 0; i < teeth; i++) {
            float left = i * tooth;
            float middle = left + tooth / 2;
            paper.piece(Felt.MADDER, left, y - 0.5f, left + tooth, y - 0.5f, middle, y + deep);
            rhomb(paper, Felt.FELT, middle, y + deep * 0.28f, tooth * 0.11f);
            rhomb(paper, Felt.MADDER, left + tooth, y + deep * 0.86f, tooth * 0.11f);
            cord[4 * i] = left;
            cord[4 * i + 1] = y + tooth * 0.16f;
            cord[4 * i + 2] = middle;
            cord[4 * i + 3] = y + deep + tooth * 0.16f;
        }
        cord[4 * teeth] = wide;
        cord[4 * teeth + 1] = y + tooth * 0.16f;
        paper.cord(Felt.SOOT, Math.max(0.9f, tooth * 0.045f), cord);
    }

    private static void rhomb(Paper paper, Felt colour, float x, float y, float half) throws IOException {
        paper.piece(colour, x, y - half * 1.4f, x + half, y, x, y + half * 1.4f, x - half, y);
    }

    /** Four pairs of ram's horns (kochkor muyuz) around a middle. */
    static void horns(Paper paper, Felt colour, float x, float y, float radius) throws IOException {
        for (int quarter = 0; quarter < 4; quarter++) {
            horn(paper, colour, x, y, radius, quarter * Math.PI / 2, 1);
            horn(paper, colour, x, y, radius, quarter * Math.PI / 2, -1);
        }
        rhomb(paper, colour, x, y, radius * 0.17f);
    }

    /** A stem outwards from the middle that curls to one side and in upon itself. */
    private static void horn(Paper paper, Felt colour, float x, float y, float radius, double turned, int side)
            throws IOException {
        double stem = radius * 0.56;
        double curl = radius * 0.2;
        float[] points = new float[2 * (STEPS + 2)];
        place(points, 0, x, y, 0, radius * 0.3, turned, side);
        for (int step = 0; step <= STEPS; step++) {
            double share = (double) step / STEPS;
            double angle = Math.PI - share * Math.PI * 1.75;
            double shrunk = curl * (1 - 0.45 * share);
            place(
                    points,
                    step + 1,
                    x,
                    y,
                    curl + shrunk * Math.cos(angle),
                    stem + shrunk * Math.sin(angle),
                    turned,
                    side);
        }
        paper.cord(colour, radius * 0.1f, points);
    }

    private static void place(
            float[] points, int index, float x, float y, double across, double out, double turned, int side) {
        double mirrored = across * side;
        points[2 * index] = (float) (x + mirrored * Math.cos(turned) - out * Math.sin(turned));
        points[2 * index + 1] = (float) (y - mirrored * Math.sin(turned) - out * Math.cos(turned));
    }
}
