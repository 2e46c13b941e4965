package org.sextant.programme;

import java.util.List;
import java.util.Optional;

/** The sextant wheel, ready to be drawn by {@code programme/wheel.jte}: six sectors, and in each a ray for each demand, as long as the demand has come. */
public final class Wheel {

    private final String title;
    private final String description;
    private final Optional<String> caption;
    private final List<Sector> sectors;
    private final String name;

    Wheel(String title, String description, Optional<String> caption, List<Sector> sectors) {
        this(title, description, caption, sectors, "");
    }

    private Wheel(String title, String description, Optional<String> caption, List<Sector> sectors, String name) {
        this.title = title;
        this.description = description;
        this.caption = caption;
        this.sectors = List.copyOf(sectors);
        this.name = name;
    }

    /** The same under another title, where what carries these demands is no campaign. */
    public Wheel titled(String other) {
        return new Wheel(other, description, caption, sectors, name);
    }

    /** The same with a name of its own, for a page on which several stand: in a document each id stands once. */
    public Wheel named(String other) {
        return new Wheel(title, description, caption, sectors, "-" + other);
    }

    /** What its ids end in. */
    String name() {
        return name;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    /** What stands below it; the whole programme's wheel has a key there. */
    public Optional<String> caption() {
        return caption;
    }

    /** Whether it shows the whole programme, and not only what one campaign carries. */
    boolean whole() {
        return caption.isEmpty();
    }

    List<Sector> sectors() {
        return sectors;
    }

    /** How many demands it shows. */
    public int demands() {
        return sectors.stream().mapToInt(sector -> sector.states().size()).sum();
    }
}
