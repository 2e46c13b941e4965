package org.sextant.campaign;

/** Something hangs on the draft that is not thrown away along with it. */
public class HeldBack extends RuntimeException {}
