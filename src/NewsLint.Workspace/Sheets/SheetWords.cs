using NewsLint.Rules.Sheets;

namespace NewsLint.Workspace.Sheets;

/// <summary>The words of a worksheet in the story's language.</summary>
static class SheetWords
{
    public static string Title(bool isFrench) => isFrench ? "Feuille de vérification" : "Fact-checking sheet";

    public static string Count(StorySheet sheet)
    {
        var (claims, known, against) = (sheet.Rows.Count(), sheet.Rows.Count(row => row.Known.Length > 0), sheet.Rows.Count(row => !row.Findings.IsEmpty));
        return sheet.IsFrench
            ? $"{claims} affirmations ; NewsLint sait quelque chose de {known}, et conteste {against}."
            : $"{claims} claims; NewsLint knows something of {known}, and disputes {against}.";
    }

    /// <summary>The heads of the columns: number, line, claim, kind, what is claimed, what is known, checked, source.</summary>
    public static string[] Columns(bool isFrench) => isFrench
        ? ["Nº", "Ligne", "Affirmation", "Nature", "Dit", "NewsLint", "Vérifié", "Source"]
        : ["No.", "Line", "Claim", "Kind", "Says", "NewsLint", "Checked", "Source"];

    public static string Of(SheetKind kind, bool isFrench) => (kind, isFrench) switch
    {
        (SheetKind.Name, true) => "nom",
        (SheetKind.Name, _) => "name",
        (SheetKind.Number, true) => "nombre",
        (SheetKind.Number, _) => "number",
        (SheetKind.Day, true) => "date",
        (SheetKind.Day, _) => "date",
        (SheetKind.Quotation, true) => "citation",
        (SheetKind.Quotation, _) => "quotation",
        (_, true) => "superlatif",
        _ => "superlative",
    };
}
