package org.sextant.campaign.template;

import java.util.List;
import org.junit.jupiter.api.Named;

/** The shipped templates, for tests without a database. */
public final class SomeTemplates {

    private SomeTemplates() {}

    public static List<Template> shipped() {
        return new ShippedTemplates().all();
    }

    /** The same, so that a report calls each by its file. */
    public static List<Named<Template>> named() {
        return shipped().stream()
                .map(template -> Named.of(template.id().text(), template))
                .toList();
    }
}
