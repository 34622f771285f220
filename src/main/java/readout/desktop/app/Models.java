package readout.desktop.app;

import readout.desktop.importing.ImportModel;
import readout.desktop.quotes.QuotesModel;
import readout.desktop.search.SearchModel;
import readout.desktop.speakers.SpeakersModel;
import readout.desktop.timeline.TimelineModel;
import readout.desktop.transcript.TranscriptModel;
import readout.desktop.workspace.Workspace;

/// What the panes show: the workspace and the model of each pane.
record Models(Workspace workspace, TranscriptModel transcript, TimelineModel timeline, SpeakersModel speakers, SearchModel search, ImportModel imports,
              QuotesModel quotes) {
}
