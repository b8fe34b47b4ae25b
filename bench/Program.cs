using System.CommandLine;
using NewsLint.Bench;

var corpora = new Option<string>("--corpora") { Description = "The folder of the corpora.", DefaultValueFactory = _ => "../shared/corpora", Recursive = true };
var output = new Option<string>("--output") { Description = "The folder for samples, outside the repository.", DefaultValueFactory = _ => Path.Combine(Path.GetTempPath(), "newslint-precision") };
var size = new Option<int>("--size") { Description = "How many findings of a rule to read.", DefaultValueFactory = _ => 60 };
var only = new Option<string?>("--only") { Description = "One rule or category." };
var table = new Option<string>("--table") { DefaultValueFactory = _ => "bench/precision.md" };
var files = new Argument<string[]>("files");

var sample = new Command("sample", "Write findings for reading.") { output, size, only };
sample.SetAction(parsed => Precision.Sample(parsed.GetValue(corpora)!, parsed.GetValue(output)!, parsed.GetValue(size), parsed.GetValue(only)));
var verdicts = new Command("record", "Take verdicts into the table.") { files, table };
verdicts.SetAction(parsed => Precision.Record(parsed.GetValue(files)!, parsed.GetValue(table)!));
var check = new Command("check", "Say which rows are stale.") { table };
check.SetAction(parsed => Precision.Check(parsed.GetValue(corpora)!, parsed.GetValue(table)!));
var detection = new Command("languages", "How often the language is told right.");
detection.SetAction(parsed => Detection.Measure(parsed.GetValue(corpora)!));

var stories = new Option<int>("--stories") { Description = "How many stories to plant each kind in.", DefaultValueFactory = _ => 200 };
var kind = new Option<string>("--kind") { Description = "How the names of the kinds begin.", DefaultValueFactory = _ => "" };
var injection = new Command("injection", "Recall: defects planted in clean stories.") { stories, kind };
injection.SetAction(parsed => Injection.Measure(parsed.GetValue(corpora)!, parsed.GetValue(stories), parsed.GetValue(kind)!));

var folder = new Option<string>("--folder") { Description = "The folder of the sentences.", DefaultValueFactory = _ => "bench/sentences" };
var shows = new Option<bool>("--show") { Description = "Print what was missed and what was blamed." };
var pairs = new Command("sentences", "Recall on sentences written by somebody who had not seen the rules.") { folder, shows };
pairs.SetAction(parsed => Sentences.Measure(parsed.GetValue(folder)!, parsed.GetValue(shows)));

var slips = new Option<int>("--slips") { Description = "How many slips of each language.", DefaultValueFactory = _ => 400 };
var suggestions = new Command("suggestions", "How often the word that was meant is among those offered.") { slips };
suggestions.SetAction(parsed => Suggestions.Measure(parsed.GetValue(slips)));

var typos = new Command("typos", "Slips planted in stories: found or not, and the right word offered or not.") { slips };
typos.SetAction(parsed => Typos.Measure(parsed.GetValue(corpora)!, parsed.GetValue(slips)));

var treebanks = new Option<string>("--treebanks") { Description = "The folder of the unpacked treebanks.", Required = true };
var models = new Option<string>("--models") { Description = "The folder for the models.", DefaultValueFactory = _ => "dictionaries" };
var train = new Command("train", "Train the taggers, and score them.") { treebanks, models };
train.SetAction(parsed => Tagging.Train(parsed.GetValue(treebanks)!, parsed.GetValue(models)!));

var newslint = new Option<string>("--newslint") { Description = "The native executable.", DefaultValueFactory = _ => "artifacts/publish/NewsLint.Cli/release_linux-x64/newslint" };
var runs = new Option<int>("--runs") { Description = "How often each command is run.", DefaultValueFactory = _ => 15 };
var speed = new Command("speed", "Speed beside the peers that are installed.") { newslint, runs };
speed.SetAction(parsed => Speed.Measure(parsed.GetValue(corpora)!, Path.GetFullPath(parsed.GetValue(newslint)!), parsed.GetValue(runs)));

var seeds = new Option<string[]>("--seeds") { Description = "Folders whose stories and pages are mutated.", DefaultValueFactory = _ => ["samples", "rules"] };
var inputs = new Option<int>("--inputs") { Description = "How many inputs to try.", DefaultValueFactory = _ => 1_000_000 };
var fuzz = new Command("fuzz", "Mutated stories and rule pages.") { seeds, inputs };
fuzz.SetAction(parsed => Fuzz.Run(parsed.GetValue(seeds)!, parsed.GetValue(inputs)));

var sentences = new Option<int>("--sentences") { Description = "How many sentences of each language.", DefaultValueFactory = _ => 100 };
var quantities = new Command("quantities", "Sentences with their quantities marked, for reading.") { sentences };
quantities.SetAction(parsed => Quantities.Show(parsed.GetValue(corpora)!, parsed.GetValue(sentences)));
var language = new Argument<string>("language");
var lines = new Command("mark", "Mark the quantities of the lines of a file.") { language, files };
lines.SetAction(parsed => Quantities.Mark(parsed.GetValue(files)!, parsed.GetValue(language)!));
quantities.Subcommands.Add(lines);

var hostile = new Command("hostile", "Text made to hurt: does time grow with length?");
hostile.SetAction(_ => Hostile.Run(factor: 1.6));

var symbols = new Option<string>("--symbols") { Description = "The symbols of the executable.", DefaultValueFactory = _ => "artifacts/bin/NewsLint.Cli/release_linux-x64/native/newslint.dbg" };
var order = new Option<string>("--order") { DefaultValueFactory = _ => "src/NewsLint.Cli/start.order" };
var startOrder = new Command("start-order", "Write which methods a first story runs, for the compiler to lay side by side.") { newslint, symbols, order };
startOrder.SetAction(parsed => StartOrder.Write(parsed.GetValue(corpora)!, Path.GetFullPath(parsed.GetValue(newslint)!), parsed.GetValue(symbols)!, parsed.GetValue(order)!));

var root = new RootCommand("Measures NewsLint.") { corpora, new Command("precision", "Precision on the press.") { sample, verdicts, check }, detection, injection, pairs, suggestions, typos, train, speed, fuzz, hostile, quantities, startOrder };
try
{
    return root.Parse(args).Invoke(new() { EnableDefaultExceptionHandler = false });
}
catch (Exception e) when (e.GetBaseException() is IOException missing)
{
    Console.Error.WriteLine(missing.Message);
    return 2;
}
