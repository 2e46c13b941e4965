package org.sextant.member.owndata.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.sextant.member.owndata.OwnData;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;

/** Everything kept about whoever sits here: to read, to take along, and to have erased. */
@Route(OwnDataPolicy.PATH)
@PermitAll
class OwnDataView extends Page {

    private final transient Words words;

    OwnDataView(Desk desk, OwnData data, KeptFiles files, AuthenticationContext door) {
        this.words = desk.words();
        addClassName("slim");
        within(words.of("member.account.title"));
        add(new PageHeader(
                words.of("member.kept.title"),
                words.of("member.kept.lead"),
                file("member.kept.page", files.page(desk)),
                file("member.kept.json", files.json(desk))));
        data.of(desk.person()).forEach(section -> add(new KeptPart(section, desk)));
        add(
                part("member.kept.not-here", new Paragraph(words.of("member.kept.not-here.text"))),
                part("member.kept.erase", new EraseForm(desk, data, door)));
    }

    private Anchor file(String key, DownloadHandler handler) {
        return new Anchor(handler, words.of(key));
    }

    private Section part(String key, Component content) {
        var part = new Section(new H2(words.of(key + ".title")), content);
        part.addClassName("part");
        return part;
    }
}
