package org.sextant.campaign.corridor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.campaign.CampaignScene;
import org.sextant.campaign.Side;
import org.sextant.campaign.corridor.Corridors;
import org.sextant.campaign.corridor.Waypoint;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The dates of a corridor, in the list of one of its partners … */
@OnH2
@ViewPackages(packages = "org.sextant.campaign.corridor.ui")
class WaypointListTests extends SpringBrowserlessTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Corridors corridors;

    private Words words;
    private CampaignScene scene;
    private CampaignId campaign;
    private Waypoint date;

    @BeforeEach
    void open() {
        UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
        words = beans.getBean(Messages.class).in(Language.EN);
        scene = new CampaignScene(beans);
        campaign = scene.live();
        var id = corridors.start(campaign, Side.ORIGIN, english("Douala – Palermo"), scene.organizer());
        date = new Waypoint(
                UUID.randomUUID(), english("Handover"), scene.today().plusDays(20), false);
        corridors.set(id, campaign, date, scene.organizer());
        show();
    }

    private void show() {
        var desk = new Desk(scene.organizer(), "Ana", words, ZoneOffset.UTC);
        var part = new Partner(scene.summary(campaign), desk, true, this::show);
        UI.getCurrentOrThrow().removeAll();
        UI.getCurrentOrThrow()
                .add(new WaypointList(corridors.of(campaign, scene.organizer()).getFirst(), part, corridors));
    }

    @Test
    void areTakenOutAndPutBack() {
        button("corridor.strike").click();
        assertThat(said()).contains(words.of("corridor.struck"));
        assertThat(corridors.publicly(campaign).getFirst().waypoints()).isEmpty();

        button("shell.undo").click();

        assertThat(corridors.publicly(campaign).getFirst().waypoints()).containsExactly(date);
    }

    @Test
    void areNotSaidToBeTakenOutWhereSomebodyElseWasFaster() {
        corridors.strike(corridors.publicly(campaign).getFirst().id(), campaign, date, scene.organizer());

        button("corridor.strike").click();

        assertThat(said()).contains(words.of("corridor.changed-meanwhile")).doesNotContain(words.of("corridor.struck"));
    }

    private List<String> said() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }

    private Button button(String key) {
        return find(Button.class).withText(words.of(key)).single();
    }

    private static LocalizedText english(String text) {
        return LocalizedText.of(Language.EN, text);
    }
}
