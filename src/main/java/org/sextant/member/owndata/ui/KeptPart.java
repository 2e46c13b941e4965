package org.sextant.member.owndata.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.sextant.member.KeptEntry;
import org.sextant.member.KeptSection;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;

/** One kind of thing that is kept: what, what for and how long, and where it is changed. */
class KeptPart extends Section {

    /** The whole stands in the files. */
    private static final int SHOWN = 10;

    private final transient Desk desk;
    private final transient Words words;
    private final transient KeptSection section;

    KeptPart(KeptSection section, Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.section = section;
        addClassNames("part", "stack", "tight");
        add(new H2(words.of(section.key() + ".title")), why(), list());
        var more = section.entries().size() - SHOWN;
        if (more > 0) {
            add(small(words.of("member.kept.more", "number", more)));
        }
    }

    private Paragraph why() {
        var why = small(words.of(section.key() + ".why"));
        if (!section.path().isEmpty()) {
            var link = new Anchor("/app/" + section.path(), words.of("member.kept.change"));
            link.setAriaLabel(words.of("member.kept.change") + ": " + words.of(section.key() + ".title"));
            why.add(" ");
            why.add(link);
        }
        return why;
    }

    private static Paragraph small(String text) {
        var small = new Paragraph(text);
        small.addClassName("small");
        return small;
    }

    private UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("rows");
        section.entries().stream().limit(SHOWN).forEach(entry -> list.add(new ListItem(facts(entry))));
        return list;
    }

    private DescriptionList facts(KeptEntry entry) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        entry.facts().forEach((name, content) -> {
            var said = new DescriptionList.Description(content.in(words, desk.zone()));
            // In whatever language it was written.
            said.getElement().setAttribute("dir", "auto");
            facts.add(new DescriptionList.Term(words.of(section.key() + "." + name)), said);
        });
        return facts;
    }
}
