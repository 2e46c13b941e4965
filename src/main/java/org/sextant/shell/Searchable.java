package org.sextant.shell;

import java.util.List;
import org.sextant.vocabulary.LocalizedText;

/** What the public search, and search engines, can find of a feature: it implements this as a bean, once for each kind of thing that has pages of its own. */
public interface Searchable {

    /**
     * A public page.
     *
     * @param path after the language, as in {@code /campaigns/ratify-icrmw}
     * @param text what it says beside its title, in each language that it has
     */
    record Entry(String path, LocalizedText title, LocalizedText text) {}

    /** The kind's fixed name, of its own among all features; never shown. */
    String kind();

    /** What a thing of this kind is called, as in "Campaign": stands above each result. */
    String kind(Words words);

    /** Among pages that answer equally well the smaller number comes first; principles are 10, demands 20, arguments 30, campaigns 40, petitions 50, actions 60. */
    int order();

    /**
     * Everything of this kind that anybody may read, now. Nothing that is to be kept from some: what is here can be found by everybody.
     *
     * <p>Called once a minute by one node for the search, and for the site map; bounded.
     */
    List<Entry> everything();
}
