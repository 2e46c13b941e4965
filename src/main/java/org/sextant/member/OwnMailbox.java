package org.sextant.member;

import java.time.Duration;
import org.sextant.member.OwnPassword.Proof;
import org.sextant.shell.Allowance;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Service;

/** Somebody corrects the address of their own account: they show by the password that it is them, and by a link that they read the new mailbox. */
@Service
public class OwnMailbox {

    /** How asking went. */
    public sealed interface Asked {

        /** A letter is on its way, whether the address is free or somebody's. */
        record Mailed() implements Asked {}

        record WrongPassword() implements Asked {}

        record TooManyTries(Duration waiting) implements Asked {}

        /** Too many letters, to that mailbox or for this person. */
        record TooManyLetters(Duration waiting) implements Asked {}
    }

    private final Allowance letters = Allowance.atOnce(5, Duration.ofHours(1));
    private final OwnPassword passwords;
    private final MailboxMoves moves;

    OwnMailbox(OwnPassword passwords, MailboxMoves moves) {
        this.passwords = passwords;
        this.moves = moves;
    }

    /** Where this person's letters go, for themselves alone. */
    public EmailAddress of(PersonId self) {
        return moves.of(self);
    }

    /** Mails a link to the wanted mailbox; until it is followed the account stays where it is. */
    public Asked ask(PersonId self, String password, EmailAddress to) {
        return switch (passwords.prove(self, password)) {
            case Proof.Wrong() -> new Asked.WrongPassword();
            case Proof.TooManyTries(var waiting) -> new Asked.TooManyTries(waiting);
            case Proof.Right() -> ask(self, to);
        };
    }

    private Asked ask(PersonId self, EmailAddress to) {
        for (var whose : new String[] {self.toString(), to.canonical()}) {
            if (!letters.admits(whose)) {
                return new Asked.TooManyLetters(letters.waitOf(whose));
            }
        }
        moves.ask(self, to);
        return new Asked.Mailed();
    }

    /**
     * Whether a mailed link is good, without using it: opening a link changes nothing.
     *
     * @throws NoSuchLink if it leads nowhere (any more)
     */
    public void requireGood(String token) {
        moves.requireGood(token);
    }

    /**
     * Moves the account to the mailbox to which the link was mailed.
     *
     * @throws NoSuchLink if it leads nowhere (any more), or somebody else has that mailbox by now
     */
    public void move(String token) {
        moves.move(token);
    }
}
