package org.sextant.campaign.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementFactory;
import java.util.List;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.WrongStage;
import org.sextant.campaign.calendar.Observances;
import org.sextant.campaign.calendar.ObservedDay;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;

/** The days that fall in a campaign's weeks, the nearest first: to be taken into the plan, or not this time. */
class OfferedDays extends Div {

    private static final int SHOWN = 2;

    private final transient CampaignSummary campaign;
    private final transient Observances observances;
    private final transient Desk desk;
    private final transient Words words;
    private final transient Runnable changed;

    /** @param changed shows the plan as it is afterwards */
    OfferedDays(CampaignSummary campaign, Observances observances, Desk desk, Runnable changed) {
        this.campaign = campaign;
        this.observances = observances;
        this.desk = desk;
        this.words = desk.words();
        this.changed = changed;
        fill();
    }

    private void fill() {
        removeAll();
        var offered = observances.offered(campaign);
        var near = offered.stream().limit(SHOWN).toList();
        near.forEach(day -> add(banner(day)));
        if (offered.size() > SHOWN) {
            add(more(offered.subList(SHOWN, offered.size())));
        }
    }

    private Div banner(ObservedDay day) {
        var banner = new Div(said(day, observances.othersActOn(day, campaign), true), acts(day));
        banner.addClassNames("banner", "row");
        banner.getElement().setAttribute("role", "note");
        return banner;
    }

    private Paragraph said(ObservedDay day, long others, boolean why) {
        var said = new Paragraph();
        said.addClassName("grow");
        said.getElement().appendChild(ElementFactory.createStrong(day.name().in(words.language()) + " · " + days(day)));
        if (why) {
            said.getElement().appendChild(Element.createText(" " + words.of("calendar.offer.why", "others", others)));
        }
        return said;
    }

    private String days(ObservedDay day) {
        var first = words.date(day.first());
        return day.first().equals(day.last())
                ? first
                : words.of("calendar.span", "first", first, "last", words.date(day.last()));
    }

    private Component more(List<ObservedDay> days) {
        var list = new UnorderedList();
        list.addClassName("rows");
        // That they fall in these weeks is said of all of them above the list.
        days.forEach(day -> {
            var others = observances.othersActOn(day, campaign);
            var item = new ListItem(said(day, others, others > 0), acts(day));
            item.addClassName("row");
            list.add(item);
        });
        return new Details(words.of("calendar.more", "number", days.size()), list);
    }

    private Div acts(ObservedDay day) {
        var acts = new Div(take(day), dismiss(day));
        acts.addClassName("row");
        return acts;
    }

    private Button take(ObservedDay day) {
        return button("calendar.take", day, () -> {
            observances.take(campaign, day, desk.person());
            Notes.done(words.of("calendar.taken", "name", day.name().in(words.language())), words, () -> open(day));
        });
    }

    private Button dismiss(ObservedDay day) {
        var dismiss = button("calendar.dismiss", day, () -> {
            observances.dismiss(campaign, day, desk.person());
            Notes.done(words.of("calendar.dismissed", "name", day.name().in(words.language())), words, () -> open(day));
        });
        dismiss.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return dismiss;
    }

    // Many buttons say the same: those who only hear them need the day's name too.
    private Button button(String key, ObservedDay day, Runnable then) {
        var button = new Button(words.of(key), click -> attempt(then, words, changed));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(words.of(key) + ": " + day.name().in(words.language()));
        return button;
    }

    private void open(ObservedDay day) {
        attempt(() -> observances.decideAnew(campaign, day, desk.person()), words, changed);
    }

    /** Decides on a day, unless the campaign has ended: then says so. */
    static void attempt(Runnable act, Words words, Runnable then) {
        try {
            act.run();
        } catch (WrongStage over) {
            Notes.refused(words.of("campaign.page.over.title"));
        }
        then.run();
    }
}
