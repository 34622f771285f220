package readout.desktop.workspace;

/// A change of quotes, their tags, exchanges and links alone.
public interface QuoteEdit extends Edit {

    /// What the last [#apply] or [#revert] touched.
    QuoteChange touched();
}
