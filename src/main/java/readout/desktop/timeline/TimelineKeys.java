package readout.desktop.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.input.KeyEvent;

/// The keys of the lanes: from meeting to meeting, to the ends, nearer and farther, open, add, change, delete.
final class TimelineKeys {

    private static final double PAGE = 0.8;
    private static final double NUDGE = 0.15;

    private final TimelineModel model;
    private final Runnable showMenu;
    private final Supplier<TimelineHooks> hooks;
    private final BiConsumer<String, Boolean> onEnter;

    /// @param onEnter  what Enter does with the focused meeting
    /// @param showMenu opens the selected meetings' menu
    /// @param hooks    what else can be done with meetings
    TimelineKeys(TimelineModel model, BiConsumer<String, Boolean> onEnter, Runnable showMenu, Supplier<TimelineHooks> hooks) {
        this.hooks = hooks;
        this.model = model;
        this.onEnter = onEnter;
        this.showMenu = showMenu;
    }

    /// Does what a key stands for.
    void handle(KeyEvent event) {
        if (act(event)) {
            event.consume();
        }
    }

    private boolean act(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> sideways(event, -1);
            case RIGHT -> sideways(event, 1);
            case UP -> go(event, model.walk().neighbourLane(-1));
            case DOWN -> go(event, model.walk().neighbourLane(1));
            case HOME -> go(event, model.walk().first());
            case END -> go(event, model.walk().last());
            case PAGE_UP -> model.pan(-PAGE);
            case PAGE_DOWN -> model.pan(PAGE);
            case ENTER -> model.focusProperty().get().ifPresent(id -> onEnter.accept(id, event.isShortcutDown()));
            case SPACE -> model.focusProperty().get().ifPresent(model::toggle);
            case ESCAPE -> {
                if (model.selectionProperty().get().isEmpty()) {
                    return false;
                }
                model.clearSelection();
            }
            case INSERT -> hooks.get().onAdd();
            case F2 -> model.focusProperty().get().ifPresent(hooks.get()::onEdit);
            case DELETE -> hooks.get().onDelete(List.copyOf(model.selectionProperty().get()));
            case CONTEXT_MENU -> showMenu.run();
            case F10 -> {
                if (!event.isShiftDown()) {
                    return false;
                }
                showMenu.run();
            }
            default -> {
                return typed(event);
            }
        }
        return true;
    }

    /// By the sign and not by the key, since keyboards differ in where they have them.
    private boolean typed(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown() || event.isControlDown()) {
            return false;
        }
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> model.zoomIn();
            case MINUS, SUBTRACT -> model.zoomOut();
            case DIGIT0, NUMPAD0 -> model.showAll();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void sideways(KeyEvent event, int direction) {
        if (event.isShortcutDown()) {
            model.pan(direction * NUDGE);
        } else {
            go(event, model.walk().neighbour(direction));
        }
    }

    private void go(KeyEvent event, Optional<String> there) {
        there.ifPresent(id -> {
            if (event.isShiftDown()) {
                model.extendTo(id);
            } else if (event.isShortcutDown()) {
                model.focusOn(id);
            } else {
                model.select(id);
            }
            model.reveal(id);
        });
    }
}
