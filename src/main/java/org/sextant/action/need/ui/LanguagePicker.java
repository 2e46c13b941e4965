package org.sextant.action.need.ui;

import com.ibm.icu.text.Collator;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Comparator;
import org.sextant.action.need.LanguageCode;
import org.sextant.shell.Words;

/** Languages by their names, found by a part of it. */
class LanguagePicker extends MultiSelectComboBox<LanguageCode> {

    LanguagePicker(String label, Words words) {
        super(label);
        var collator = Collator.getInstance(words.language().locale());
        setItems(LanguageCode.all().stream()
                .sorted(Comparator.comparing(code -> code.in(words.language()), collator::compare))
                .toList());
        setItemLabelGenerator(code -> code.in(words.language()));
    }
}
