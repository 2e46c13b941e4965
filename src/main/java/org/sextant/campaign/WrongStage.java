package org.sextant.campaign;

/** The campaign has come too far for this, or not far enough. */
public class WrongStage extends RuntimeException {

    private final Stage stage;

    WrongStage(Stage stage) {
        super("Not possible for a campaign that is " + stage);
        this.stage = stage;
    }

    public Stage stage() {
        return stage;
    }
}
