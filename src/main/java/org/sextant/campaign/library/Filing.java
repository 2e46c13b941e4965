package org.sextant.campaign.library;

import org.sextant.vocabulary.LibraryItemId;

/** What came of a file that was offered. */
public sealed interface Filing {

    record Filed(LibraryItemId item) implements Filing {}

    record Refused(Refusal why) implements Filing {}
}
