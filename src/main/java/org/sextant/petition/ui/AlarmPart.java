package org.sextant.petition.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.ElementFactory;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.guard.Alarms;
import org.sextant.petition.guard.AlteredWording;
import org.sextant.petition.guard.TallyCheck;
import org.sextant.petition.guard.Watch;
import org.sextant.petition.signing.MailProvider;
import org.sextant.shell.ui.Desk;
import org.sextant.vocabulary.PetitionId;

/** What is the matter now, one sentence each; or that nothing is. */
final class AlarmPart extends Div {

    private final transient Desk desk;
    private final transient Alarms alarms;
    private final transient Function<PetitionSummary, Optional<Anchor>> leading;

    /** @param leading to where one can do something about a petition, for whom it may be shown */
    AlarmPart(Desk desk, Alarms alarms, Function<PetitionSummary, Optional<Anchor>> leading) {
        this.desk = desk;
        this.alarms = alarms;
        this.leading = leading;
        var now = alarms.now(desk.person());
        addClassNames("banner", "part");
        if (now.isQuiet()) {
            add(strong("signing.alarms.none.title"), new Paragraph(word("signing.alarms.none.text")));
            return;
        }
        addClassName(now.wrongCounts().isEmpty() && now.alteredWordings().isEmpty() ? "warn" : "bad");
        var list = new UnorderedList();
        Stream.of(
                        now.wrongCounts().stream().map(this::wrongCount),
                        now.alteredWordings().stream().map(this::altered),
                        now.mailIsDead()
                                ? Stream.of(new ListItem(word("signing.alarms.mail.all")))
                                : Stream.<ListItem>empty(),
                        now.brokenMail().stream().map(this::brokenMail),
                        now.trends().stream().map(this::trend))
                .flatMap(sentences -> sentences)
                .forEach(list::add);
        add(strong("signing.alarms.title"), list);
    }

    private ListItem wrongCount(TallyCheck check) {
        var sentence = desk.words()
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
        return about(check.petition(), sentence);
    }

    private ListItem altered(AlteredWording wording) {
        var sentence = desk.words()
                .of(
                        "signing.alarms.wording",
                        "petition",
                        title(wording.petition()),
                        "language",
                        desk.words().nameOf(wording.language()),
                        "version",
                        wording.version());
        return about(wording.petition(), sentence);
    }

    private ListItem brokenMail(MailProvider provider) {
        return new ListItem(
                desk.words().of("signing.alarms.mail", "provider", MailPathTable.nameOf(provider, desk.words())));
    }

    private ListItem trend(Watch.Trend trend) {
        var sentence = desk.words()
                .of(
                        trend.domain().isPresent() ? "signing.alarms.domain" : "signing.alarms.network",
                        "number",
                        trend.signatures(),
                        "petition",
                        title(trend.petition()),
                        "domain",
                        trend.domain().orElse(""));
        return about(trend.petition(), sentence);
    }

    private ListItem about(PetitionId petition, String sentence) {
        var item = new ListItem(sentence + " ");
        leading.apply(alarms.petition(petition)).ifPresent(item::add);
        return item;
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
