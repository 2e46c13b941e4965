package org.sextant.shell;

import org.sextant.vocabulary.PersonId;

/**
 * Who may open a path of the workroom. Each feature implements it as a bean for the paths that it owns; the same answer is given to a browser that asks the
 * server for the page and to one that moves inside the application.
 */
public interface RoutePolicy {

    /** What a policy says of a path. */
    enum Verdict {
        /** Not a path of this feature. */
        NOT_MINE,
        OPEN,
        FORBIDDEN,
        /** A path of this feature that leads to nothing, for instance to a campaign that does not exist. */
        UNKNOWN;

        /** Open to those who may, forbidden to others. */
        public static Verdict openIf(boolean may) {
            return may ? OPEN : FORBIDDEN;
        }

        /** Open where it leads somewhere, unknown else. */
        public static Verdict foundIf(boolean there) {
            return there ? OPEN : UNKNOWN;
        }
    }

    /**
     * What this feature says of a person who wants to open a path.
     *
     * @param path below {@code /app}, without slashes at its ends; empty for the workroom's home
     */
    Verdict verdict(PersonId person, String path);

    /** Whether a path that is open to the person leads to something of theirs: else no link to it lies in the drawer. */
    default boolean concerns(PersonId person, String path) {
        return true;
    }
}
