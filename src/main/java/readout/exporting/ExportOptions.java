package readout.exporting;

import java.util.Objects;

/// How a book is written, as far as the format leaves it open.
///
/// @param context  whether the words before and after each quote are shown
/// @param grouping what the quotes are put under
/// @param citation how documents are cited
/// @param tags     how a table shows tags
/// @param language the language of what is added
public record ExportOptions(boolean context, Grouping grouping, CitationStyle citation, TagsAs tags, ExportLanguage language) {

    public ExportOptions {
        Objects.requireNonNull(grouping);
        Objects.requireNonNull(citation);
        Objects.requireNonNull(tags);
        Objects.requireNonNull(language);
    }

    /// No context, by exchange, with notes, one row a quote, in English.
    public static ExportOptions usual() {
        return new ExportOptions(false, Grouping.EXCHANGE, CitationStyle.NOTES, TagsAs.LIST, ExportLanguage.ENGLISH);
    }

    /// These with or without the words around.
    public ExportOptions withContext(boolean other) {
        return new ExportOptions(other, grouping, citation, tags, language);
    }

    /// These with another grouping.
    public ExportOptions groupedBy(Grouping other) {
        return new ExportOptions(context, other, citation, tags, language);
    }

    /// These with another style of citation.
    public ExportOptions cited(CitationStyle other) {
        return new ExportOptions(context, grouping, other, tags, language);
    }

    /// These with tags shown otherwise.
    public ExportOptions withTagsAs(TagsAs other) {
        return new ExportOptions(context, grouping, citation, other, language);
    }

    /// These in another language.
    public ExportOptions in(ExportLanguage other) {
        return new ExportOptions(context, grouping, citation, tags, other);
    }
}
