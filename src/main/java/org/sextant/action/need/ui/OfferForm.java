package org.sextant.action.need.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sextant.action.need.Offered;
import org.sextant.action.need.Offers;
import org.sextant.action.need.OwnOffer;
import org.sextant.campaign.CampaignSummary;
import org.sextant.shell.TypedTexts;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.FormNotice;
import org.sextant.shell.ui.LanguagePicker;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Recovery;
import org.sextant.shell.ui.Written;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.LanguageCode;
import org.sextant.vocabulary.PlainText;
import org.sextant.vocabulary.Skill;

/** What one offers, and who may see it. */
class OfferForm extends Div implements Written<OfferWriting> {

    private final transient Desk desk;
    private final transient Words words;
    private final transient Offers offers;
    private final transient Runnable changed;
    private final transient Recovery<OfferWriting> recovery;
    private final FormNotice notice = new FormNotice();
    private final FieldErrors errors;
    private final Checkbox hands = new Checkbox();
    private final CheckboxGroup<Skill> skills = new CheckboxGroup<>();
    private final LanguagePicker languages;
    private final TextArea said = new TextArea();
    private final CheckboxGroup<CampaignSummary> campaigns = new CheckboxGroup<>();
    private final Button away;

    OfferForm(Desk desk, Offers offers, TypedTexts texts, Runnable changed) {
        this.desk = desk;
        this.words = desk.words();
        this.offers = offers;
        this.changed = changed;
        errors = new FieldErrors(words);
        errors.addClassName("wide");
        languages = new LanguagePicker(words.of("need.offer.languages"), words);
        languages.setHelperText(words.of("need.form.may-be-empty"));
        var keep = new Button(words.of("need.offer.keep"), click -> keep());
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        away = new Button(words.of("need.offer.withdraw"), click -> withdraw());
        away.addThemeVariants(ButtonVariant.LUMO_ERROR);
        var foot = new Div(keep, away);
        foot.addClassName("actions");
        label();
        addClassNames("form", "one");
        add(notice, errors, hands, skills, languages, said, campaigns, foot);
        show();
        recovery = new Recovery<>(texts, new TypedTexts.Sheet("offer"), OfferWriting.class, desk);
        recovery.watch(this, Optional.of(writing()), kept -> write(kept.mine()));
    }

    private void label() {
        hands.setLabel(words.of("need.offer.hands"));
        skills.setLabel(words.of("need.offer.skills"));
        skills.setItems(Skill.values());
        skills.setItemLabelGenerator(skill -> words.of("need.skill", skill));
        said.setLabel(words.of("need.offer.words"));
        said.setHelperText(words.of("need.offer.words.hint"));
        said.setMaxLength(2 * Offered.LENGTH);
        campaigns.setLabel(words.of("need.offer.campaigns"));
        campaigns.setHelperText(words.of("need.offer.campaigns.hint"));
        campaigns.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        campaigns.setItems(offers.choices(desk.person()));
        campaigns.setItemLabelGenerator(campaign -> campaign.title().in(words.language()));
    }

    private void show() {
        var known = offers.of(desk.person());
        away.setVisible(known.isPresent());
        known.ifPresent(offer -> {
            hands.setValue(offer.offered().hands());
            skills.setValue(offer.offered().skills());
            languages.setValue(offer.offered().languages());
            said.setValue(offer.offered().words());
            campaigns.setValue(among(campaign -> offer.campaigns().contains(campaign.id())));
        });
    }

    private Set<CampaignSummary> among(Predicate<CampaignSummary> chosen) {
        return campaigns.getListDataView().getItems().filter(chosen).collect(Collectors.toSet());
    }

    @Override
    public OfferWriting writing() {
        return new OfferWriting(
                hands.getValue(),
                skills.getValue(),
                languages.getValue().stream().map(LanguageCode::code).collect(Collectors.toSet()),
                said.getValue(),
                campaigns.getValue().stream()
                        .map(campaign -> campaign.id().uuid())
                        .collect(Collectors.toSet()));
    }

    @Override
    public void write(OfferWriting writing) {
        hands.setValue(writing.hands());
        skills.setValue(writing.skills());
        languages.setValue(writing.languages().stream().map(LanguageCode::new).collect(Collectors.toSet()));
        said.setValue(writing.words());
        campaigns.setValue(
                among(campaign -> writing.campaigns().contains(campaign.id().uuid())));
    }

    @Override
    public FormNotice notice() {
        return notice;
    }

    private void keep() {
        errors.clear();
        check();
        if (!errors.none()) {
            return;
        }
        offers.offer(written(), desk.person());
        recovery.stored();
        away.setVisible(true);
        changed.run();
        Notes.done(words.of("need.offer.kept"));
    }

    private void check() {
        var length = PlainText.length(PlainText.line(said.getValue()));
        if (length > Offered.LENGTH) {
            errors.at(said, words.of("need.form.words.long", "most", Offered.LENGTH, "now", length));
        }
        if (languages.getValue().size() > Offered.MOST_LANGUAGES) {
            errors.at(languages, words.of("need.form.languages.many", "most", Offered.MOST_LANGUAGES));
        }
        if (!hands.getValue() && skills.isEmpty() && languages.getValue().isEmpty() && length == 0) {
            errors.at(skills, words.of("need.offer.nothing"));
        }
        if (campaigns.isEmpty()) {
            errors.at(campaigns, words.of("need.offer.campaigns.none"));
        }
    }

    private OwnOffer written() {
        var chosen = campaigns.getValue().stream().map(CampaignSummary::id).collect(Collectors.<CampaignId>toSet());
        var offered = new Offered(
                hands.getValue(),
                skills.getValue(),
                languages.getValue().stream().collect(Collectors.<LanguageCode>toSet()),
                PlainText.line(said.getValue()));
        return new OwnOffer(offered, chosen);
    }

    private void withdraw() {
        var before = offers.of(desk.person());
        offers.withdraw(desk.person());
        recovery.stored();
        clear();
        changed.run();
        Notes.done(words.of("need.offer.withdrawn"), words, () -> {
            before.ifPresent(offer -> offers.offer(offer, desk.person()));
            show();
            changed.run();
        });
    }

    private void clear() {
        hands.clear();
        skills.clear();
        languages.clear();
        said.clear();
        campaigns.clear();
        away.setVisible(false);
    }
}
