package org.sextant.confirmation.web;

import java.util.UUID;
import java.util.regex.Pattern;
import org.sextant.action.Scene;
import org.sextant.action.signup.AskForPlace;
import org.sextant.action.signup.Signups;
import org.sextant.testing.Door;
import org.sextant.testing.Mailbox;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Slug;

/** Somebody whose address was typed into the form of an action, and the letter that came of it. */
record Invitee(EmailAddress address, Slug action, Mailbox.Mail letter) {

    private static final Pattern CODE = Pattern.compile("^[34679ACDEFGHJKMNPQRTVWXY]{10}$", Pattern.MULTILINE);

    static Invitee of(Scene scene, Signups signups, Door door) {
        var action = scene.open(scene.eventFor(20));
        var address = new EmailAddress(UUID.randomUUID() + "@example.org");
        signups.ask(action, new AskForPlace("Ana", address, "", Language.EN));
        return new Invitee(address, action, door.mailbox().newest(address.typed()));
    }

    String link() {
        return letter.link("/confirm/");
    }

    /** Where the link's token leads once it is confirmed. */
    String result() {
        return link().replace("/confirm/", "/cancel/");
    }

    String code() {
        var found = CODE.matcher(letter.text());
        if (!found.find()) {
            throw new AssertionError("No code in: " + letter.text());
        }
        return found.group();
    }
}
