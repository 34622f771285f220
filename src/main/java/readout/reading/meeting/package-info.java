/// Which meeting a document tells of: a known one by its date, its place and who took part, or a new one, with the reason.
/// [readout.reading.meeting.EvidenceReader] gathers what a document tells, [readout.reading.meeting.MeetingMatcher] decides.
package readout.reading.meeting;
