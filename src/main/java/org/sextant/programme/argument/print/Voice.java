package org.sextant.programme.argument.print;

/** How a piece of a card speaks: the size of its letters in points, and the room above it. */
enum Voice {
    /** What is to come, in a word or two. */
    LABEL(8, true, 9),
    /** What people say. */
    CLAIM(15, true, 3),
    TEXT(10.5f, false, 3),
    /** Where it comes from. */
    SOURCE(7.5f, false, 5);

    private final float size;
    private final boolean bold;
    private final float before;

    Voice(float size, boolean bold, float before) {
        this.size = size;
        this.bold = bold;
        this.before = before;
    }

    float size() {
        return size;
    }

    boolean bold() {
        return bold;
    }

    float before() {
        return before;
    }
}
