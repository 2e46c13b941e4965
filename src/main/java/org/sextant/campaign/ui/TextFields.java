package org.sextant.campaign.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.sextant.campaign.CampaignPlan;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Typing;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PlainText;

/** Title and summary of a campaign in one language. */
class TextFields extends Section {

    private final Language language;
    private final TextField title;
    private final TextArea summary;

    TextFields(Language language, Words words) {
        this.language = language;
        title = new TextField(words.of("campaign.form.title"));
        summary = new TextArea(words.of("campaign.form.summary"));
        title.setMaxLength(2 * CampaignPlan.TITLE_LENGTH);
        summary.setMaxLength(2 * CampaignPlan.SUMMARY_LENGTH);
        summary.setMinRows(4);
        summary.setHelperText(words.of("campaign.form.summary.hint", "most", CampaignPlan.SUMMARY_LENGTH));
        addClassNames("stack", "tight");
        add(new H3(words.nameOf(language)), title, summary);
        getElement().setAttribute("aria-label", words.nameOf(language));
        Typing.in(language, title);
        Typing.in(language, summary);
    }

    Language language() {
        return language;
    }

    TextField title() {
        return title;
    }

    TextArea summary() {
        return summary;
    }

    String typedTitle() {
        return PlainText.line(title.getValue());
    }

    String typedSummary() {
        return PlainText.lines(summary.getValue());
    }

    void fill(Map<Language, String> titles, Map<Language, String> summaries) {
        title.setValue(titles.getOrDefault(language, ""));
        summary.setValue(summaries.getOrDefault(language, ""));
    }

    void check(FieldErrors errors) {
        errors.checkLength(title, typedTitle(), CampaignPlan.TITLE_LENGTH);
        errors.checkLength(summary, typedSummary(), CampaignPlan.SUMMARY_LENGTH);
    }
}
