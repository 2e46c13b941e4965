package org.sextant.mail.web;

import java.util.List;
import org.sextant.mail.DemoMail;
import org.sextant.shell.PageFrame;

/** The demo's mailbox. */
record MailboxPage(PageFrame frame, List<Row> mails) {

    /** @param lines of the text; one that is an address of this installation can be followed */
    record Row(DemoMail mail, String when, List<Line> lines) {}

    record Line(String text, boolean leadsHere) {}
}
