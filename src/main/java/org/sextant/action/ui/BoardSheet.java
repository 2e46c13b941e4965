package org.sextant.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.sextant.action.ActionState;
import org.sextant.vocabulary.ActionId;
import tools.jackson.databind.json.JsonMapper;

/**
 * Draws the actions in the browser, and keeps nothing of them here: of a campaign with hundreds of actions that would be megabytes for everybody who looks. What the browser says is not
 * to be trusted; whoever acts on it asks for the right once more.
 */
@Tag("sextant-board")
@JsModule("context://ui/app.js")
class BoardSheet extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    // The element may still be on its way.
    private static final String ONCE_THERE = "customElements.whenDefined('sextant-board').then(() => this.%s($0))";

    private int drawn;

    /** Draws it, unless it stands there already. */
    void show(Sheet sheet) {
        var json = JSON.writeValueAsString(sheet);
        if (json.hashCode() != drawn) {
            drawn = json.hashCode();
            getElement().executeJs(ONCE_THERE.formatted("show"), json);
        }
    }

    /** Puts the cursor on an action, if it is here. */
    void focus(ActionId action) {
        getElement().executeJs(ONCE_THERE.formatted("focusOn"), action.toString());
    }

    void whenStepIsTaken(BiConsumer<ActionId, ActionState> listener) {
        getElement()
                .addEventListener("board-step", step -> {
                    var data = step.getEventData();
                    var next = data.get("event.detail.step").asString();
                    id(data.get("event.detail.id").asString())
                            .ifPresent(id -> Arrays.stream(ActionState.values())
                                    .filter(state -> state.name().equals(next))
                                    .forEach(state -> listener.accept(id, state)));
                })
                .addEventData("event.detail.id")
                .addEventData("event.detail.step");
    }

    void whenChosen(Consumer<List<ActionId>> listener) {
        getElement()
                .addEventListener(
                        "board-choose",
                        choice -> listener.accept(Arrays.stream(choice.getEventData()
                                        .get("event.detail.ids")
                                        .asString()
                                        .split(" "))
                                .limit(TableSheet.ON_A_PAGE)
                                .flatMap(id -> id(id).stream())
                                .toList()))
                .addEventData("event.detail.ids");
    }

    private static Optional<ActionId> id(String said) {
        try {
            return Optional.of(new ActionId(UUID.fromString(said)));
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }
}
