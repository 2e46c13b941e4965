package org.sextant.reference;

/** Another file was agreed to since: what was compared no longer is what would change. */
public class FileChangedMeanwhile extends RuntimeException {}
