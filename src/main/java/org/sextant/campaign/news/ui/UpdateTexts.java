package org.sextant.campaign.news.ui;

import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.news.UpdateSummary;
import org.sextant.campaign.news.UpdateText;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;

/** What an update says, in the campaign's languages side by side. */
class UpdateTexts extends Div {

    private final transient Words words;
    private final transient List<TextFields> all;

    /** Those that the campaign speaks, and those in which the update is written already. */
    UpdateTexts(CampaignSummary campaign, Optional<UpdateSummary> written, Words words) {
        this.words = words;
        addClassNames("langs", "wide");
        var languages = EnumSet.copyOf(campaign.languages());
        written.ifPresent(update -> languages.addAll(update.text().title().languages()));
        all = languages.stream()
                .map(language -> new TextFields(language, words))
                .toList();
        all.forEach(this::add);
        written.map(UpdateSummary::text).ifPresent(this::fill);
    }

    final void fill(UpdateText text) {
        all.forEach(fields -> fields.fill(text));
    }

    UpdateWriting writing() {
        var titles = new EnumMap<Language, String>(Language.class);
        var bodies = new EnumMap<Language, String>(Language.class);
        all.forEach(fields -> fields.collect(titles, bodies));
        return new UpdateWriting(titles, bodies);
    }

    void write(UpdateWriting writing) {
        all.forEach(fields -> fields.write(writing));
    }

    /** One language is enough; in each that was begun, nothing may be missing. */
    void check(FieldErrors errors) {
        if (all.stream().allMatch(TextFields::isEmpty)) {
            errors.at(all.getFirst().title(), words.of("news.form.none"));
        }
        all.forEach(fields -> fields.check(errors));
    }

    UpdateText text() {
        var titles = new EnumMap<Language, String>(Language.class);
        var bodies = new EnumMap<Language, String>(Language.class);
        all.forEach(fields -> {
            titles.put(fields.language(), fields.typedTitle());
            bodies.put(fields.language(), fields.typedBody());
        });
        return new UpdateText(new LocalizedText(titles), new LocalizedText(bodies));
    }
}
