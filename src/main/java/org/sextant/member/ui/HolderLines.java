package org.sextant.member.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.sextant.member.Holders.Holding;
import org.sextant.member.ScopeWords;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;

/** Says who holds a right, and by which mandate. */
class HolderLines {

    /** More of one right are counted only. */
    private static final int MOST = 20;

    private final ScopeWords scopes;
    private final Desk desk;
    private final Words words;

    HolderLines(ScopeWords scopes, Desk desk) {
        this.scopes = scopes;
        this.desk = desk;
        this.words = desk.words();
    }

    /** @param people how many hold it, each once */
    String summary(String right, long people) {
        return words.of("rights.held.summary", "right", right, "number", people);
    }

    UnorderedList list(List<Holding> named, long people) {
        var list = new UnorderedList();
        list.addClassName("rows");
        var shown = named.stream().limit(MOST).toList();
        shown.forEach(one -> list.add(new ListItem(line(one))));
        var others = people
                - shown.stream().map(one -> one.mandate().person()).distinct().count();
        if (others > 0 || people == 0) {
            list.add(new ListItem(words.of("rights.held.others", "number", others)));
        }
        return list;
    }

    private String line(Holding one) {
        var mandate = one.mandate();
        return words.of(
                "rights.held.line",
                "name",
                isolated(one.name()),
                "role",
                words.of("member.role", mandate.role()),
                "where",
                isolated(scopes.of(mandate.scope(), words)),
                "since",
                words.date(mandate.since(), desk.zone()),
                "given",
                one.givenBy().isPresent() ? "yes" : "no",
                "by",
                isolated(one.givenBy().orElse("")),
                "ends",
                mandate.until().isPresent() ? "yes" : "no",
                "until",
                mandate.lastMoment().map(last -> words.date(last, desk.zone())).orElse(""));
    }

    // A name's direction is its own: first strong isolate, pop directional isolate.
    private static String isolated(String name) {
        return "\u2068" + name + "\u2069";
    }
}
