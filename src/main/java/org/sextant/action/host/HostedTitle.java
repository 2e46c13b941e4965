package org.sextant.action.host;

import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.LocalizedText;

/** What an action is called that an organisation hosts. */
record HostedTitle(ActionId action, LocalizedText title) {}
