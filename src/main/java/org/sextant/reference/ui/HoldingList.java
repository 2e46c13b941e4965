package org.sextant.reference.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.ElementFactory;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.sextant.reference.ReferenceFile;
import org.sextant.reference.ReferenceFiles;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Bdi;

/** The files that hold now, each to be downloaded. */
class HoldingList extends UnorderedList {

    private final transient ReferenceFiles files;
    private final transient Words words;

    HoldingList(ReferenceFiles files, Words words) {
        this.files = files;
        this.words = words;
        addClassName("rows");
        files.all().forEach(file -> add(item(file)));
    }

    private ListItem item(ReferenceFile file) {
        var title = new Span();
        title.getElement().appendChild(ElementFactory.createStrong(file.title(words)));
        var download = new Anchor(bytes(file), words.of("reference.download"));
        download.getElement().setAttribute("aria-label", words.of("reference.download") + ": " + file.title(words));
        var row = new Div(title, download);
        row.addClassName("row");
        var about = new Div(new Bdi(told(file)));
        about.addClassName("small");
        var item = new ListItem(row, about);
        item.addClassNames("stack", "tight");
        return item;
    }

    private String told(ReferenceFile file) {
        var edition = files.edition(file);
        return edition.asOf()
                .map(day -> words.of("reference.edition", "source", edition.source(), "day", words.date(day)))
                .orElseGet(() -> words.of("reference.shipped"));
    }

    private DownloadHandler bytes(ReferenceFile file) {
        return DownloadHandler.fromInputStream(event -> {
            var bytes = files.edition(file).csv().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), file.name() + ".csv", "text/csv; charset=utf-8", bytes.length);
        });
    }
}
