using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsLint.Workspace;

namespace NewsLint.Cli.Commands;

/// <summary><c>newslint rules</c>: the table of rules.</summary>
static class RulesCommand
{
    static readonly Option<string> Format = new("--format") { Description = "text or json.", DefaultValueFactory = _ => "text" };
    static readonly Option<string?> Lang = new("--lang-messages") { Description = "The language of the summaries: fr, en (default)." };
    static readonly Option<string?> Config = new("--config") { Description = "The configuration; by default the nearest .newslint.yml upwards." };

    public static Command Make()
    {
        Format.AcceptOnlyFromAmong("text", "json");
        Lang.AcceptOnlyFromAmong("fr", "en");
        var command = new Command("rules", "List the rules with their level, language and measured precision.") { Format, Lang, Config };
        command.SetAction(Run);
        Help.AddExamples(command, "newslint rules", "newslint rules --format json");
        return command;
    }

    static int Run(ParseResult parsed)
    {
        var newsroom = Newsroom.Open(parsed.GetValue(Config));
        if (parsed.GetValue(Format) == "json")
            WriteJson(newsroom);
        else
            WriteText(newsroom, parsed.GetValue(Lang) == "fr");
        return ExitCode.Clean;
    }

    static string LevelOf(Newsroom newsroom, RuleInfo rule) => newsroom.Configuration.Rules.GetValueOrDefault(rule.Id) switch
    {
        { IsOff: true } => "off",
        { Level: { } level } => level.ToString().ToLowerInvariant(),
        _ => rule.Level.ToString().ToLowerInvariant(),
    };

    static string Languages(RuleInfo rule) => rule.Languages.IsEmpty ? "any" : string.Join(' ', rule.Languages);

    /// <summary>The share that was right, and of how many findings in the press; a dash where none was read.</summary>
    static string Precision(RuleInfo rule) => MeasuredPrecision.Of(rule) is { } measured ? $"{100 * measured.Share:F0} % of {measured.Read}" : "–";

    static void WriteText(Newsroom newsroom, bool isFrench)
    {
        var width = newsroom.Library.Rules.Max(rule => rule.Id.Length);
        foreach (var rule in newsroom.Library.Rules)
            Console.Out.WriteLine($"{rule.Id.PadRight(width)}  {LevelOf(newsroom, rule),-7}  {Languages(rule),-5}  {Precision(rule),-12}  {(isFrench ? rule.Summary.French : rule.Summary.English)}");
    }

    static void WriteJson(Newsroom newsroom)
    {
        using var output = Console.OpenStandardOutput();
        using var json = new Utf8JsonWriter(output, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartArray();
        foreach (var rule in newsroom.Library.Rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("level", LevelOf(newsroom, rule));
            json.WriteString("languages", Languages(rule));
            if (MeasuredPrecision.Of(rule) is { } measured)
            {
                json.WriteNumber("precision", Math.Round(measured.Share, 3));
                json.WriteNumber("findingsRead", measured.Read);
            }

            json.WriteString("summary", rule.Summary.English);
            json.WriteString("summaryFr", rule.Summary.French);
            json.WriteStartArray("options");
            foreach (var option in rule.Options)
            {
                json.WriteStartObject();
                json.WriteString("name", option.Name);
                json.WriteString("default", option.Default);
                json.WriteStartArray("values");
                foreach (var value in option.Values)
                    json.WriteStringValue(value);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Flush();
        output.Write("\n"u8);
    }
}
