package readout.archive.documents;

/// Where a document's kind, metadata, turns and quotations are read from.
enum Version {
    /// As they stand with the analyst's corrections.
    NOW("documents WHERE id", "findings", "turns", "quotations", """
            SELECT m.code, head.code, md.reason, md.confidence FROM meeting_documents md
            LEFT JOIN meetings m ON m.id = md.meeting_id LEFT JOIN meetings head ON head.id = m.stands_for
            WHERE md.document_id = ?"""),
    /// As the reader gave them, which is kept for documents that have corrections.
    READ("reader_documents WHERE document_id", "reader_findings", "reader_turns", "reader_quotations", """
            SELECT m.code, head.code, rd.reason, rd.confidence FROM reader_documents rd
            LEFT JOIN meetings m ON m.id = rd.meeting_id LEFT JOIN meetings head ON head.id = m.stands_for
            WHERE rd.document_id = ?""");

    private final String kind;
    private final String metadata;
    private final String findings;
    private final String turns;
    private final String quotations;
    private final String meeting;

    Version(String documents, String findings, String turns, String quotations, String meeting) {
        this.kind = "SELECT kind FROM " + documents + " = ?";
        this.metadata = "SELECT " + MetadataRows.COLUMNS + " FROM " + documents + " = ?";
        this.findings = "SELECT f.field, f.certainty, p.text, f.start, f.\"end\" FROM " + findings
                + " f JOIN phrases p ON p.id = f.how WHERE f.document_id = ?";
        this.turns = """
                SELECT kind || ' ' || certainty || ' ' || side || ' ' || interpreted, label, label_start, label_end,
                       coalesce(person_id, 0), why, start, "end", reporter, outlet
                FROM\s""" + turns + " WHERE document_id = ? ORDER BY ordinal";
        this.quotations = """
                SELECT q.start, q."end", label.text, q.person_id, q.certainty, why.text, cue.text FROM %s q
                JOIN phrases label ON label.id = q.label JOIN phrases why ON why.id = q.why JOIN phrases cue ON cue.id = q.cue
                WHERE q.document_id = ? ORDER BY q.ordinal""".formatted(quotations);
        this.meeting = meeting;
    }

    /// Gives the kind.
    String kind() {
        return kind;
    }

    /// Gives the columns of [MetadataRows#COLUMNS].
    String metadata() {
        return metadata;
    }

    /// Gives field, certainty, how, start and end of each finding.
    String findings() {
        return findings;
    }

    /// Gives the turns, in order.
    String turns() {
        return turns;
    }

    /// Gives start, end, label, person, certainty, why and cue of each quotation, in order.
    String quotations() {
        return quotations;
    }

    /// Gives the meeting's own code, the code it stands for, the reason and the confidence.
    String meeting() {
        return meeting;
    }
}
