package org.sextant.petition.addressee.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sextant.petition.addressee.Addressee;
import org.sextant.petition.addressee.OfficialChannel;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Bdi;

/** Whom a petition asks, one a row. */
final class AddresseeTable extends Div {

    private final transient NextSteps next;
    private final transient Words words;
    private final NativeTable table = new NativeTable();

    AddresseeTable(List<Addressee> addressees, NextSteps next, Words words) {
        this(next, words);
        IntStream.range(0, addressees.size())
                .forEach(place -> table.getBody()
                        .add(row(
                                addressees.get(place),
                                next.answered(place, words).orElseGet(() -> next.of(addressees.get(place), words)))));
    }

    private AddresseeTable(NextSteps next, Words words) {
        this.next = next;
        this.words = words;
        addClassName("scroll");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", words.of("petition.addressee.work.title"));
        table.addClassName("table");
        var head = new NativeTableRow();
        Stream.of("name", "kind", "target", "next", "channel", "act")
                .forEach(column -> head.add(column(words.of("petition.addressee.column." + column))));
        table.getHead().add(head);
        add(table);
    }

    /** A table whose rows can be changed and removed. */
    static AddresseeTable toWrite(
            List<Addressee> addressees,
            NextSteps next,
            Words words,
            Consumer<Addressee> change,
            Consumer<Addressee> remove) {
        var written = new AddresseeTable(next, words);
        addressees.forEach(addressee -> {
            var row = written.row(addressee, next.of(addressee, words));
            row.add(new NativeTableCell(written.acts(addressee, change, remove)));
            written.table.getBody().add(row);
        });
        return written;
    }

    private Div acts(Addressee addressee, Consumer<Addressee> change, Consumer<Addressee> remove) {
        var acts = new Div(act("change", addressee, change), act("remove", addressee, remove));
        acts.addClassName("row");
        return acts;
    }

    private Button act(String what, Addressee addressee, Consumer<Addressee> then) {
        var said = words.of("petition.addressee.work." + what);
        var button = new Button(said, click -> then.accept(addressee));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(said + ": " + addressee.name().in(words.language()));
        return button;
    }

    private static NativeTableHeaderCell column(String name) {
        var head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "col");
        return head;
    }

    private NativeTableRow row(Addressee addressee, String stands) {
        var name = new NativeTableHeaderCell();
        name.add(new Bdi(addressee.name().in(words.language())));
        name.getElement().setAttribute("scope", "row");
        var target = new NativeTableCell(words.number(addressee.target()));
        target.addClassName("n");
        var channel = new NativeTableCell();
        next.channelOf(addressee).map(OfficialChannel::name).map(Bdi::new).ifPresent(channel::add);
        return new NativeTableRow(
                name,
                new NativeTableCell(words.of("campaign.addressee.kind", addressee.kind())),
                target,
                new NativeTableCell(stands),
                channel);
    }
}
