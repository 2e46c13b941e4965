package org.sextant.member.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.member.directory.intake.Batch;
import org.sextant.member.directory.intake.Imports;
import org.sextant.member.directory.intake.LineReader;
import org.sextant.member.directory.intake.PersonLine;
import org.sextant.shell.Messages;
import org.sextant.shell.ui.Desk;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The page on which many are invited from a file … */
@OnH2
@ViewPackages(packages = "org.sextant.member.directory.ui")
class ImportViewTests extends SpringBrowserlessTest {

    @Autowired
    private Imports imports;

    @Autowired
    private BeanFactory beans;

    private UI window;
    private Scope scope;
    private PersonId organizer;
    private UUID running;
    private ImportView view;

    @BeforeEach
    void open() {
        window = UI.getCurrentOrThrow();
        window.setLocale(Locale.ENGLISH);
        scope = Scope.of(new OrganisationId(UUID.randomUUID()));
        organizer = new SomePeople(beans).called("Esther");
        beans.getBean(Mandates.class).take(organizer, Role.ORGANIZER, scope);
        var line = PersonLine.of(Optional.of(new EmailAddress(UUID.randomUUID() + "@example.org")));
        var where = LocalizedText.of(Language.EN, "Harbour Watch");
        running = imports.start(new Batch(scope, where, Language.EN, List.of(line)), organizer);
        var words = beans.getBean(Messages.class).in(Language.EN);
        view = new ImportView(
                new Desk(organizer, "Esther", words, ZoneOffset.UTC),
                imports,
                beans.getBean(Places.class),
                beans.getBean(LineReader.class));
        view.show(scope);
        window.add(view);
    }

    @Test
    void asksHowFarItHasComeAsLongAsItRuns() {
        assertThat(window.getPollInterval()).isPositive();

        imports.stop(scope, running, organizer);
        ComponentUtil.fireEvent(window, new PollEvent(window, false));

        assertThat(window.getPollInterval()).isNegative();
    }

    @Test
    void asksNoMoreOnceItIsLeft() {
        window.remove(view);
        var shown = view.getElement().getTextRecursively();

        imports.stop(scope, running, organizer);
        ComponentUtil.fireEvent(window, new PollEvent(window, false));

        assertThat(window.getPollInterval()).isNegative();
        assertThat(view.getElement().getTextRecursively()).isEqualTo(shown);
    }
}
