package org.sextant.moderation;

import java.util.Optional;
import java.util.stream.Stream;

/** What can be reported. In addresses it is called as on the public pages. */
public enum Kind {
    PETITION("petitions"),
    ACTION("actions"),
    UPDATE("updates"),
    CAMPAIGN("campaigns"),
    ORGANISATION("organisations"),
    /** What somebody reports of conditions in a place. */
    TESTIMONY("observatory"),
    /** What a reader wrote to an argument. */
    COMMENT("comments"),
    /** What an organisation does not share of a demand that it endorses. */
    ENDORSEMENT("endorsements");

    private final String path;

    Kind(String path) {
        this.path = path;
    }

    /** As in {@code /en/report/petitions/…}. */
    public String path() {
        return path;
    }

    public static Optional<Kind> of(String path) {
        return Stream.of(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }
}
