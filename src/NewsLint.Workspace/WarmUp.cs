using NewsLint.Rules;
using NewsLint.Workspace.Formats;

namespace NewsLint.Workspace;

/// <summary>Gets ready what nearly every story asks for: the tables, which are opened when first needed, and the runtime's ways to what is called.</summary>
public static class WarmUp
{
    const string Sample =
        """
        Le maire de Lyon reçoit les éleveurs

        « Nous avons besoin d'eau », a déclaré Claire Morvan, présidente de l'Union des éleveurs (UE), devant la presse de Marseille. Le ministre Paul Garnier est arrivé hier à Berlin (Allemagne) avec les tracteures.

        Les producteurs disent que la ville les a oubliés ; elle leur répond qu'ils ont été reçus. "Rien n'est perdu", dit Morvan.
        """;

    /// <summary>Checks a made-up story on another core, while the command line is read and then beside the first real story. That one asks the rules from the first, this from the last: they meet in the middle.</summary>
    public static void CheckSample()
    {
        try
        {
            var article = new StoryReader(new(), published: null, language: null).Read(new("sample.fr.txt", Sample), configuredLanguage: null);
            new Linter([RuleLibrary.Shipped, CodeBook.FromLast]).Lint(article, _ => true);
        }
        catch (Exception e) // What fails here fails with the real story too, which says so.
        {
            Serilog.Log.Debug(e, "The sample could not be checked");
        }
    }
}
