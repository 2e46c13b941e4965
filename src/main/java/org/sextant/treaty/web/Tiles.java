package org.sextant.treaty.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sextant.place.Region;
import org.sextant.treaty.Roll;
import org.sextant.treaty.RollEntry;
import org.sextant.treaty.Status;

/**
 * The members of the United Nations as squares, region by region, parties first: the small form of the map and that for print.
 *
 * @param blocks with what stands above each
 */
record Tiles(Squares squares, List<Block> blocks) {

    static final int WIDTH = 364;
    static final int HEIGHT = 198;

    private static final int STEP = 13;
    private static final int SIDE = 11;
    private static final int ABOVE = 6;

    /** Where a region's block begins, and how many squares stand in a row. */
    private record Ground(int x, int y, int columns) {}

    private static final Map<Region, Ground> GROUNDS = Map.of(
            Region.AMERICAS, new Ground(0, 34, 7),
            Region.EUROPE, new Ground(118, 16, 9),
            Region.ASIA, new Ground(246, 34, 9),
            Region.AFRICA, new Ground(122, 116, 9),
            Region.OCEANIA, new Ground(272, 142, 7));

    /** What stands above the squares of a region. */
    record Block(Region region, int x, int y, int parties, int all) {}

    static Tiles of(Roll roll) {
        var squares = new Squares(SIDE);
        return new Tiles(
                squares,
                Arrays.stream(Region.values())
                        .map(region -> block(region, roll, squares))
                        .toList());
    }

    private static Block block(Region region, Roll roll, Squares squares) {
        var ground = GROUNDS.getOrDefault(region, new Ground(0, 0, 1));
        var entries = roll.members().stream()
                .filter(entry -> entry.place().region().filter(region::equals).isPresent())
                .sorted(Comparator.comparing(RollEntry::status))
                .toList();
        for (var i = 0; i < entries.size(); i++) {
            var row = i / ground.columns();
            var column = i % ground.columns();
            squares.add(entries.get(i), ground.x() + column * STEP, ground.y() + row * STEP);
        }
        var parties =
                entries.stream().filter(entry -> entry.status() == Status.PARTY).count();
        return new Block(region, ground.x(), ground.y() - ABOVE, Math.toIntExact(parties), entries.size());
    }
}
