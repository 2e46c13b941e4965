package org.sextant.member.directory.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.sextant.member.directory.Entry;
import org.sextant.member.directory.Tags;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.Scope;

/** The tags of one person: chosen among those in use, or typed anew. */
class TagsPart extends Div {

    private final transient Desk desk;
    private final transient Scope scope;
    private final transient Entry entry;
    private final transient Tags tags;
    private final MultiSelectComboBox<String> chosen = new MultiSelectComboBox<>();
    private final transient Set<String> offered;

    TagsPart(Desk desk, Scope scope, Entry entry, Tags tags) {
        this.desk = desk;
        this.scope = scope;
        this.entry = entry;
        this.tags = tags;
        this.offered = new TreeSet<>(tags.inUse(scope, desk.person()));
        addClassNames("form", "one");
        var words = desk.words();
        chosen.setLabel(words.of("directory.tags.label"));
        chosen.setHelperText(words.of("directory.tags.hint", "most", Tags.MOST));
        chosen.setItems(offered);
        chosen.setValue(entry.tags());
        chosen.setAllowCustomValue(true);
        chosen.addCustomValueSetListener(typed -> addTyped(typed.getDetail()));
        chosen.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep();
            }
        });
        add(chosen);
    }

    private void addTyped(String typed) {
        Tags.parse(typed)
                .ifPresentOrElse(
                        tag -> {
                            var now = new HashSet<>(chosen.getValue());
                            now.add(tag);
                            offered.add(tag);
                            chosen.setItems(offered);
                            chosen.setValue(now);
                            keep();
                        },
                        () -> Notes.refused(desk.words().of("directory.tags.wrong", "most", Tags.LENGTH)));
    }

    private void keep() {
        tags.tag(scope, entry.who().person(), chosen.getValue(), desk.person());
        Notes.done(desk.words().of("member.account.saved"));
    }
}
