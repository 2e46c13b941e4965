package org.sextant.mail;

import java.time.Instant;
import org.sextant.vocabulary.Language;

/** A mail in the demo's mailbox. */
public record DemoMail(String to, Language language, String subject, String text, String html, Instant at) {}
