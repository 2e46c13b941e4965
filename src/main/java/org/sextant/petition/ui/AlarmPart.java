package org.sextant.petition.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.ElementFactory;
import java.util.stream.Stream;
import org.sextant.petition.guard.Alarms;
import org.sextant.petition.guard.TallyCheck;
import org.sextant.petition.guard.Watch;
import org.sextant.petition.signing.MailProvider;
import org.sextant.shell.ui.Desk;
import org.sextant.vocabulary.PetitionId;

/** What is the matter now, one sentence each; or that nothing is. */
final class AlarmPart extends Div {

    private final transient Desk desk;
    private final transient Alarms alarms;

    AlarmPart(Desk desk, Alarms alarms) {
        this.desk = desk;
        this.alarms = alarms;
        var now = alarms.now(desk.person());
        addClassNames("banner", "part");
        if (now.isQuiet()) {
            add(strong("signing.alarms.none.title"), new Paragraph(word("signing.alarms.none.text")));
            return;
        }
        addClassName(now.wrongCounts().isEmpty() ? "warn" : "bad");
        var list = new UnorderedList();
        Stream.of(
                        now.wrongCounts().stream().map(this::wrongCount),
                        now.brokenMail().stream().map(this::brokenMail),
                        now.trends().stream().map(this::trend))
                .flatMap(sentences -> sentences)
                .forEach(sentence -> list.add(new ListItem(sentence)));
        add(strong("signing.alarms.title"), list);
    }

    private String wrongCount(TallyCheck check) {
        return desk.words()
                .of(
                        "signing.alarms.count",
                        "petition",
                        title(check.petition()),
                        "signatures",
                        check.signatures(),
                        "tally",
                        check.tally(),
                        "hours",
                        check.hours());
    }

    private String brokenMail(MailProvider provider) {
        return desk.words().of("signing.alarms.mail", "provider", MailPathTable.nameOf(provider, desk.words()));
    }

    private String trend(Watch.Trend trend) {
        return desk.words()
                .of(
                        trend.domain().isPresent() ? "signing.alarms.domain" : "signing.alarms.network",
                        "number",
                        trend.signatures(),
                        "petition",
                        title(trend.petition()),
                        "domain",
                        trend.domain().orElse(""));
    }

    private String title(PetitionId petition) {
        return alarms.petition(petition).title().in(desk.language());
    }

    private Paragraph strong(String key) {
        var paragraph = new Paragraph();
        paragraph.getElement().appendChild(ElementFactory.createStrong(word(key)));
        return paragraph;
    }

    private String word(String key) {
        return desk.words().of(key);
    }
}
