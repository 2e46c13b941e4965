package org.sextant.action.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.action.Plans.plan;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.action.ActionRight;
import org.sextant.action.Board;
import org.sextant.action.Plans;
import org.sextant.action.Scene;
import org.sextant.action.SlotNumber;
import org.sextant.action.signup.Rearrangements;
import org.sextant.action.signup.Signups;
import org.sextant.campaign.Campaigns;
import org.sextant.member.Role;
import org.sextant.shell.Messages;
import org.sextant.shell.Words;
import org.sextant.shell.ui.ConfirmButton;
import org.sextant.shell.ui.Desk;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What an action's page shows to those who run it … */
@OnH2
@ViewPackages(packages = "org.sextant.action.ui.form")
class HostPartsTests extends SpringBrowserlessTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Messages messages;

    private Scene scene;
    private Words words;

    @BeforeEach
    void makeTheScene() {
        UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
        words = messages.in(Language.EN);
        scene = new Scene(beans);
    }

    @Test
    void offersToTellThoseWithAPlaceOnceItIsAtAnotherTime() {
        var action = scene.open(scene.eventFor(3));
        joined(action);
        joined(action);
        assertThat(shown(RearrangedPart.class, action, scene.organizer())).isEmpty();
        scene.change(
                action, plan().event(scene.soon().atTime(9, 0), scene.soon().atTime(10, 0), 3));

        show(shown(RearrangedPart.class, action, scene.organizer()));

        assertThat(find(ConfirmButton.class).single().getText()).isEqualTo("Tell the 2 who have a place");
        assertThat(shown(RearrangedPart.class, action, scene.somebodyAs(Role.MEMBER)))
                .isEmpty();
        beans.getBean(Rearrangements.class).tell(scene.id(action), scene.organizer());
        assertThat(shown(RearrangedPart.class, action, scene.organizer())).isEmpty();
    }

    @Test
    void saysWhyTheGuestsOfASensitiveOneAreNotListed() {
        var evening = scene.soon().atTime(21, 0);
        var vigil = scene.open(plan().sensitive().event(evening, evening.plusHours(1), 3));
        joined(vigil);

        show(shown(GuestPart.class, vigil, scene.somebodyAs(Role.COORDINATOR)));

        assertThat(find(NativeTable.class).all()).isEmpty();
        assertThat(said()).contains(words.of("action.board.guests.kept"));
    }

    @Test
    void listsThemToItsHosts() {
        var evening = scene.soon().atTime(21, 0);
        var vigil = scene.open(plan().sensitive().event(evening, evening.plusHours(1), 3));
        joined(vigil);

        show(shown(GuestPart.class, vigil, scene.organizer()));

        assertThat(find(NativeTable.class).all()).hasSize(1);
        assertThat(said()).doesNotContain(words.of("action.board.guests.kept"));
    }

    private List<String> said() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private void joined(Slug action) {
        beans.getBean(Signups.class).take(action, SlotNumber.WHOLE, scene.somebodyAs(Role.MEMBER));
    }

    private Optional<Component> shown(Class<? extends ActionPart> part, Slug slug, PersonId reader) {
        var board = beans.getBean(Board.class);
        var action = board.action(slug, reader);
        var campaign = beans.getBean(Campaigns.class).byId(scene.campaign()).orElseThrow();
        return beans.getBean(part)
                .of(new Visit(
                        campaign,
                        action,
                        new Desk(reader, "Esther", words, Plans.DOUALA),
                        board.allows(reader, ActionRight.RUN, action.card().id()),
                        board.allows(
                                reader, ActionRight.SEE_GUESTS, action.card().id()),
                        () -> {}));
    }

    private static void show(Optional<Component> part) {
        UI.getCurrentOrThrow().add(part.orElseThrow());
    }
}
