package org.sextant.campaign.news.ui;

/** What stands in the fields of a correction, also where it could not be stored so. */
record CorrectionWriting(UpdateWriting text, String note) {}
