package org.sextant.shell;

import java.util.Optional;

/** @param reference the number under which the log tells more; empty where the status says all */
record ErrorPage(PageFrame frame, String text, int status, Optional<String> reference) {}
