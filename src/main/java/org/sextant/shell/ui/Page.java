package org.sextant.shell.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a view of the workroom is: the page's one main region, with a {@link PageHeader} in it. The title of the browser's window is the header's,
 * so that the two never differ.
 */
public abstract class Page extends Main implements HasDynamicTitle {

    private String whole = "";

    // Only Vaadin's own setters are called, which no view replaces.
    @SuppressWarnings("this-escape")
    protected Page() {
        setId("main");
        addClassName("page");
        // Where the skip link leads, and where a reader's cursor is put when the page changes.
        getElement().setAttribute("tabindex", "-1");
    }

    /** Names what this page is a part of, as a campaign: for the line "where you are" and the window's title. */
    protected final void within(String whole) {
        this.whole = whole;
    }

    final String whole() {
        return whole;
    }

    @Override
    public final @Nullable String getPageTitle() {
        return header().map(header -> Stream.of(header.title(), whole, getTranslation("shell.name"))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")))
                .orElse(null);
    }

    private Optional<PageHeader> header() {
        return getChildren()
                .filter(PageHeader.class::isInstance)
                .map(PageHeader.class::cast)
                .findFirst();
    }
}
