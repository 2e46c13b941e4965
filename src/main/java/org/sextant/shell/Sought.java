package org.sextant.shell;

/**
 * One thing of a page that lists several. It stands behind the page's address and not in a fragment, so that whoever signs in on the way still arrives at it; pages mark it
 * with {@link org.sextant.shell.ui.Arrival}.
 */
public final class Sought {

    /** The name of the parameter. */
    public static final String PARAMETER = "one";

    private Sought() {}

    /**
     * Where the thing is found.
     *
     * @param page below {@code /app}
     * @param key by which the page tells it from its neighbours: an id, as a rule; nothing that an address would have to escape
     */
    public static String on(String page, Object key) {
        return page + "?" + PARAMETER + "=" + key;
    }
}
