package org.sextant.petition.signing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sextant.member.AuditTrail;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.petition.PetitionRight;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.PetitionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signers who let others see their name, or why they sign. What they wrote stays sealed, and a moderator of the platform reads it before everybody does. */
@Service
@Transactional
public class Voices {

    public static final int ON_A_PAGE = 50;

    /** Nobody reads further. */
    public static final int MOST_PAGES = 100;

    /** A moderator sees no more than this at once. */
    public static final int MOST_TO_READ = 50;

    /**
     * A page of them, the latest first.
     *
     * @param number from one on
     * @param more whether there is another
     */
    public record Page(List<Voice> voices, int number, boolean more) {}

    private final VoiceTable table;
    private final SignatureKeys keys;
    private final Contacts contacts;
    private final Mandates mandates;
    private final AuditTrail audit;

    Voices(VoiceTable table, SignatureKeys keys, Contacts contacts, Mandates mandates, AuditTrail audit) {
        this.table = table;
        this.keys = keys;
        this.contacts = contacts;
        this.mandates = mandates;
        this.audit = audit;
    }

    /** What everybody may see. */
    @Transactional(readOnly = true)
    public Page of(PetitionId petition, int number) {
        var found = table.shown(petition, (number - 1) * ON_A_PAGE, ON_A_PAGE + 1);
        return new Page(
                voices(found.stream().limit(ON_A_PAGE).toList()),
                number,
                found.size() > ON_A_PAGE && number < MOST_PAGES);
    }

    /** Whether there is anything to see. */
    @Transactional(readOnly = true)
    public boolean anyOf(PetitionId petition) {
        return !table.shown(petition, 0, 1).isEmpty();
    }

    /** Whether this person is one of those who decide. */
    @Transactional(readOnly = true)
    public boolean moderates(PersonId person) {
        return mandates.allows(person, PetitionRight.MODERATE);
    }

    /**
     * What waits to be read, the oldest first.
     *
     * @throws NotPermitted unless {@code by} moderates the platform
     */
    @Transactional(readOnly = true)
    public List<Voice> waiting(PersonId by) {
        mandates.require(by, PetitionRight.MODERATE);
        return voices(table.waiting(MOST_TO_READ));
    }

    /**
     * Lets everybody see it.
     *
     * @throws NotPermitted unless {@code by} moderates the platform
     * @throws NoSuchVoice if it was refused or taken back meanwhile
     */
    public void show(Voice voice, PersonId by) {
        decide(voice, by, "signer-voice-shown");
        table.show(voice.petition(), voice.signature());
    }

    /**
     * Takes it from the public again, to be decided anew.
     *
     * @throws NotPermitted unless {@code by} moderates the platform
     * @throws NoSuchVoice if it was refused or taken back meanwhile
     */
    public void hide(Voice voice, PersonId by) {
        decide(voice, by, "signer-voice-hidden");
        table.hide(voice.petition(), voice.signature());
    }

    /**
     * Erases what was written; the signature counts on.
     *
     * @throws NotPermitted unless {@code by} moderates the platform
     * @throws NoSuchVoice if it was refused or taken back before
     */
    public void refuse(Voice voice, PersonId by) {
        var row = decide(voice, by, "signer-voice-refused").signature();
        var contact = contacts.of(row).orElseThrow(NoSuchVoice::new);
        table.silence(row, new Contact(contact.email(), contact.name(), "").seal(keys.of(row.petition()), row.id()));
    }

    private VoiceTable.Row decide(Voice voice, PersonId by, String act) {
        audit.note(
                by,
                mandates.require(by, PetitionRight.MODERATE),
                act,
                voice.petition().toString());
        return table.find(voice.petition(), voice.signature()).orElseThrow(NoSuchVoice::new);
    }

    private List<Voice> voices(List<VoiceTable.Row> rows) {
        return rows.stream()
                .flatMap(row -> contacts.of(row.signature()).map(contact -> voice(row, contact)).stream())
                .toList();
    }

    private static Voice voice(VoiceTable.Row row, Contact contact) {
        var signature = row.signature();
        return new Voice(
                signature.petition(),
                signature.id(),
                who(row.display(), contact.name()),
                contact.comment(),
                signature.language());
    }

    private static String who(Display display, String name) {
        return switch (display) {
            case COUNT -> "";
            case NAME -> name;
            case INITIALS ->
                Arrays.stream(name.split(" "))
                        .filter(part -> !part.isEmpty())
                        .map(part -> Character.toString(part.codePointAt(0)) + ".")
                        .collect(Collectors.joining(" "));
        };
    }
}
