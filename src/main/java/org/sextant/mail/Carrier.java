package org.sextant.mail;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes mails out of the house: to a mail server, or into the demo's own mailbox. */
interface Carrier {

    /** Hands the mails over and tells the fate of each; one of which nothing is said goes again later. */
    Map<UUID, Fate> carry(List<Mail> mails);
}
