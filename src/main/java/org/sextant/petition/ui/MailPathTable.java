package org.sextant.petition.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.sextant.petition.guard.MailReport;
import org.sextant.petition.signing.MailProvider;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.Desk;

/** Made against confirmed, by day and provider. */
final class MailPathTable extends Div {

    private final transient Words words;

    MailPathTable(Desk desk, List<MailReport.Day> days) {
        this.words = desk.words();
        addClassNames("part", "stack");
        add(new H2(words.of("signing.mail-path.title")), new Paragraph(words.of("signing.mail-path.text")));
        if (days.isEmpty()) {
            add(new Paragraph(words.of("signing.mail-path.none")));
            return;
        }
        var scroll = new Div(table(days));
        scroll.addClassName("scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", words.of("signing.mail-path.title"));
        add(scroll);
    }

    private NativeTable table(List<MailReport.Day> days) {
        var table = new NativeTable();
        var head = new NativeTableRow();
        for (var column : List.of("day", "provider", "made", "confirmed")) {
            var cell = new NativeTableHeaderCell(words.of("signing.mail-path." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        days.forEach(day -> table.getBody().add(row(day)));
        return table;
    }

    private NativeTableRow row(MailReport.Day day) {
        var provider = new NativeTableCell();
        provider.add(new Bdi(nameOf(day.provider(), words)));
        return new NativeTableRow(
                new NativeTableCell(words.date(day.day())),
                provider,
                new NativeTableCell(words.number(day.made())),
                new NativeTableCell(words.number(day.confirmed())));
    }

    /** Names of firms are the same in every language. */
    static String nameOf(MailProvider provider, Words words) {
        return switch (provider) {
            case GOOGLE -> "Gmail";
            case MICROSOFT -> "Outlook";
            case YAHOO -> "Yahoo";
            case APPLE -> "iCloud";
            case PROTON -> "Proton";
            case GMX -> "GMX";
            case ORANGE -> "Orange";
            case FREE -> "Free";
            case LIBERO -> "Libero";
            case YANDEX -> "Yandex";
            case MAIL_RU -> "Mail.ru";
            case UOL -> "UOL";
            case SAPO -> "Sapo";
            case OTHER -> words.of("signing.mail-path.other");
        };
    }
}
