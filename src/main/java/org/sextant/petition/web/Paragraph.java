package org.sextant.petition.web;

import java.util.List;

/** Lines of a wording that stand one under the other. */
record Paragraph(List<String> lines) implements Block {}
