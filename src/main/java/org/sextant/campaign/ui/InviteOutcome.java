package org.sextant.campaign.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.sextant.member.Inviting;
import org.sextant.member.PastedAddresses;
import org.sextant.shell.Words;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.PlainText;

/** What came of inviting many at once: a line for each sort of them. */
class InviteOutcome extends Div {

    private static final int NAMED = 10;
    private static final int LENGTH = 60;

    private final transient Words words;

    InviteOutcome(Words words) {
        this.words = words;
        addClassName("banner");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void clear() {
        removeAll();
        setVisible(false);
    }

    void tell(Inviting.Sent came, PastedAddresses pasted) {
        var list = new UnorderedList();
        list.add(new ListItem(
                words.of("campaign.invite.sent", "number", came.sent().size())));
        tell("waiting", came.waiting(), list);
        tell("there", came.there(), list);
        if (pasted.repeated() > 0) {
            list.add(new ListItem(words.of("campaign.invite.repeated", "number", pasted.repeated())));
        }
        if (!pasted.unreadable().isEmpty()) {
            list.add(new ListItem(words.of(
                    "campaign.invite.unread", "number", pasted.unreadable().size())));
        }
        removeAll();
        add(list);
        setVisible(true);
    }

    private void tell(String what, List<EmailAddress> who, UnorderedList list) {
        if (!who.isEmpty()) {
            list.add(new ListItem(words.of(
                    "campaign.invite." + what,
                    "number",
                    who.size(),
                    "who",
                    some(who.stream().map(EmailAddress::typed).toList()))));
        }
    }

    /** Which lines cannot be read, for the field in which they stand. */
    String unreadable(PastedAddresses pasted) {
        var lines = pasted.unreadable().stream()
                .map(one -> words.of("campaign.invite.line", "line", one.line(), "text", inShort(one.text())))
                .toList();
        return words.of("campaign.invite.to.unreadable", "number", lines.size(), "which", some(lines));
    }

    private String some(List<String> all) {
        var named = new ArrayList<>(all.subList(0, Math.min(NAMED, all.size())));
        if (all.size() > NAMED) {
            named.add(words.of("campaign.invite.more", "number", all.size() - NAMED));
        }
        return words.list(named);
    }

    private static String inShort(String text) {
        return PlainText.length(text) <= LENGTH ? text : text.substring(0, text.offsetByCodePoints(0, LENGTH)) + "…";
    }
}
