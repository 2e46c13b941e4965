package org.sextant.shell.ui;

import com.ibm.icu.text.Collator;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Comparator;
import org.sextant.shell.Words;
import org.sextant.vocabulary.LanguageCode;

/** Languages by their names, found by a part of it. */
public final class LanguagePicker extends MultiSelectComboBox<LanguageCode> {

    public LanguagePicker(String label, Words words) {
        super(label);
        var collator = Collator.getInstance(words.language().locale());
        setItems(LanguageCode.all().stream()
                .sorted(Comparator.comparing(code -> code.in(words.language()), collator::compare))
                .toList());
        setItemLabelGenerator(code -> code.in(words.language()));
    }
}
