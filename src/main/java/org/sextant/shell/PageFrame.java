package org.sextant.shell;

import java.util.List;
import java.util.Optional;
import org.sextant.vocabulary.Language;

/**
 * What a public page tells its layout.
 *
 * @param words the page's language
 * @param origin of this installation, for the links that must be absolute
 * @param path the address after the language: empty for home, else beginning with a slash
 * @param title of the document, without the product's name
 * @param description one sentence for search engines and previews
 * @param section which entry of the main navigation is current; {@link Section#NONE} for pages outside it
 * @param secret whether a token stands in the address: no index, no referrer, no canonical link, no cache
 * @param feed the address of the Atom feed that goes with the page
 * @param image the address after the language of the picture that previews of the page show
 */
public record PageFrame(
        Words words,
        String origin,
        String path,
        String title,
        String description,
        Section section,
        boolean secret,
        Optional<String> feed,
        Optional<String> image) {

    /** The entries of the main navigation. */
    public enum Section {
        PROGRAMME("/principles"),
        CAMPAIGNS("/campaigns"),
        PETITIONS("/petitions"),
        ACTIONS("/actions"),
        TREATIES("/treaties"),
        ARGUMENTS("/arguments"),
        SEARCH("/search"),
        NONE("");

        private final String path;

        Section(String path) {
            this.path = path;
        }

        public String path() {
            return path;
        }

        static final List<Section> NAVIGATION =
                List.of(PROGRAMME, CAMPAIGNS, PETITIONS, ACTIONS, TREATIES, ARGUMENTS, SEARCH);
    }

    /** The same with an Atom feed, which readers' programs find by it. */
    public PageFrame with(String feed) {
        return new PageFrame(words, origin, path, title, description, section, secret, Optional.of(feed), image);
    }

    /** The same with a picture, PNG of 1200 by 630 pixels, for whoever shares it. */
    public PageFrame illustrated(String image) {
        return new PageFrame(words, origin, path, title, description, section, secret, feed, Optional.of(image));
    }

    public Language language() {
        return words.language();
    }

    /** The address of another page in this page's language. */
    public String to(String path) {
        return "/" + language().tag() + path;
    }

    public String in(Language other) {
        return "/" + other.tag() + path;
    }

    public String absolute(Language other) {
        return origin + in(other);
    }

    public List<Section> navigation() {
        return Section.NAVIGATION;
    }
}
