package org.sextant.treaty.ladder;

/** A step is written down once it has been taken. */
public class StepInTheFuture extends RuntimeException {}
