package org.sextant.campaign.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sextant.campaign.CampaignScene;
import org.sextant.shell.Messages;
import org.sextant.shell.ui.ChangedHere;
import org.sextant.shell.ui.Desk;
import org.sextant.testing.OnH2;
import org.sextant.testing.Typist;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Those who read the same plan … */
@OnH2
@ViewPackages(packages = "org.sextant.campaign.ui")
class PlanReadersTests extends SpringBrowserlessTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private PlanReaders readers;

    @Test
    void seeEachOtherAndHearOfWhatTheOthersChange() {
        var scene = new CampaignScene(beans);
        var campaign = scene.live();
        var words = beans.getBean(Messages.class).in(Language.EN);
        var ana = new Desk(scene.organizer(), "Ana", words, ZoneOffset.UTC);
        var bea = new Desk(scene.somebody(), "Bea", words, ZoneOffset.UTC);
        var heard = new ArrayList<String>();
        var anas = new ChangedHere(words);
        var here = readers.meet(campaign, ana, () -> {
            heard.add("Ana");
            anas.say();
        });
        var hereToo = readers.meet(campaign, bea, () -> heard.add("Bea"));
        UI.getCurrentOrThrow().add(here, anas, hereToo);
        Typist.settle();

        readers.changed(campaign, bea);
        readers.changed(campaign, bea);
        Typist.settle();

        assertThat(List.of(here, hereToo))
                .extracting(one -> one.getElement().getTextRecursively())
                .satisfiesExactly(
                        one -> assertThat(one).contains("Bea").doesNotContain("Ana"),
                        one -> assertThat(one).contains("Ana").doesNotContain("Bea"));
        assertThat(heard).containsExactly("Ana", "Ana");
        assertThat(anas.getChildren()).as("said once").hasSize(1);
    }
}
