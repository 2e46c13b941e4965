package org.sextant.programme.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.programme.AddresseeKind;
import org.sextant.programme.PartText;
import org.sextant.shell.Words;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.vocabulary.PlainText;

/** What only demands have: whom they are addressed to, and the words by which people look for them. */
class DemandFields extends Div {

    private final transient Words words;
    private final CheckboxGroup<AddresseeKind> addressees = new CheckboxGroup<>();
    private final TextField tags;

    DemandFields(Optional<PartText> begun, Words words) {
        this.words = words;
        addClassNames("wide", "stack");
        addressees.setLabel(words.of("programme.addressees.title"));
        addressees.setItems(AddresseeKind.values());
        addressees.setItemLabelGenerator(kind -> words.of("programme.addressee", kind));
        begun.ifPresent(text -> addressees.setValue(text.addressees()));
        tags = new TextField(words.of("programme.work.tags"));
        tags.setHelperText(words.of("programme.work.tags.hint", "most", PartText.MOST_TAGS));
        tags.setMaxLength(2 * PartText.MOST_TAGS * PartText.TAG_LENGTH);
        begun.ifPresent(text -> tags.setValue(String.join(", ", text.tags())));
        tags.setWidthFull();
        add(addressees, tags);
    }

    void check(FieldErrors errors) {
        if (addressees.getValue().isEmpty()) {
            errors.at(addressees, words.of("programme.work.wrong.addressees"));
        }
        if (tags().size() > PartText.MOST_TAGS
                || tags().stream().anyMatch(tag -> PlainText.length(tag) > PartText.TAG_LENGTH)) {
            errors.at(
                    tags,
                    words.of("programme.work.wrong.tags", "most", PartText.MOST_TAGS, "length", PartText.TAG_LENGTH));
        }
    }

    Set<AddresseeKind> addressees() {
        return addressees.getValue();
    }

    List<String> tags() {
        return Arrays.stream(tags.getValue().split("[,،;]"))
                .map(PlainText::line)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }
}
