package org.sextant.member.access;

import java.time.Clock;
import org.sextant.shell.Messages;
import org.sextant.shell.PublicAddress;
import org.springframework.stereotype.Component;

/** What a letter is written with. */
@Component
record Stationery(Messages messages, PublicAddress address, Clock clock) {}
