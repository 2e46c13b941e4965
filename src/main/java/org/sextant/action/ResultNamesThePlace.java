package org.sextant.action;

/** The place of a sensitive action stands in the result that everybody reads already. */
public class ResultNamesThePlace extends RuntimeException {

    ResultNamesThePlace() {
        super("The result names the place that is to be secret");
    }
}
