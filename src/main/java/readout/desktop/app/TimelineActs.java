package readout.desktop.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Dragboard;
import readout.desktop.kit.DocumentDrag;
import readout.desktop.meetings.MeetingMenus;
import readout.desktop.meetings.MeetingsModel;
import readout.desktop.timeline.TimelineHooks;

/// What can be done with meetings on the timeline.
final class TimelineActs implements TimelineHooks {

    private final MeetingsModel meetings;
    private final MeetingMenus menus;

    TimelineActs(MeetingsModel meetings, MeetingMenus menus) {
        this.meetings = meetings;
        this.menus = menus;
    }

    @Override
    public List<MenuItem> menuOfMeetings(List<String> selected) {
        return menus.ofMeetings(selected);
    }

    @Override
    public List<MenuItem> menuOfDay(LocalDate day) {
        return menus.ofDay(day);
    }

    @Override
    public void onAdd() {
        meetings.onAdd(Optional.empty());
    }

    @Override
    public void onEdit(String meeting) {
        meetings.onEdit(meeting);
    }

    @Override
    public void onDelete(List<String> selected) {
        meetings.onDelete(selected);
    }

    @Override
    public boolean accepts(Dragboard dragged) {
        return DocumentDrag.isOn(dragged);
    }

    @Override
    public boolean drop(Dragboard dragged, String meeting) {
        List<String> documents = DocumentDrag.on(dragged);
        meetings.onMove(documents, Optional.of(meeting));
        return !documents.isEmpty();
    }
}
