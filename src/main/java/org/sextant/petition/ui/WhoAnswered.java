package org.sextant.petition.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.sextant.petition.addressee.Addressee;
import org.sextant.shell.Words;

/** Which of several addressees have answered, by their place in the list. */
final class WhoAnswered extends CheckboxGroup<Integer> {

    /** @param open the places of those who can still answer */
    WhoAnswered(List<Addressee> asked, IntPredicate open, Words words) {
        super(words.of("petition.work.close.who"));
        setItems(IntStream.range(0, asked.size()).filter(open).boxed().toList());
        setItemLabelGenerator(place -> asked.get(place).name().in(words.language()));
        addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        setVisible(asked.size() > 1);
    }
}
