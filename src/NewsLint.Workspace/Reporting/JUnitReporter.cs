using System.Xml;
using NewsLint.Text;

namespace NewsLint.Workspace.Reporting;

/// <summary>JUnit XML: a story is a test suite, a finding a test that failed; a story without findings is one that passed.</summary>
public sealed class JUnitReporter : IReporter
{
    readonly XmlWriter xml;

    public JUnitReporter(TextWriter output)
    {
        xml = XmlWriter.Create(output, new() { Indent = true, NewLineChars = "\n", CloseOutput = false });
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", "newslint");
    }

    public void Add(StoryReport report)
    {
        var failures = report.Findings.Length;
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Escape.ForXml(report.Path));
        xml.WriteAttributeString("tests", XmlConvert.ToString(Math.Max(1, failures)));
        xml.WriteAttributeString("failures", XmlConvert.ToString(failures));
        xml.WriteAttributeString("errors", report.Problem is null ? "0" : "1");
        if (report.Problem is { } problem)
            WriteCase(report.Path, "newslint", "error", problem.Message, problem.ToString());
        else if (failures == 0)
            WriteCase(report.Path, "newslint", outcome: null, "", "");

        var lines = new LineIndex(report.Text);
        foreach (var finding in report.Findings)
        {
            var place = lines[finding.Span.Start];
            WriteCase(report.Path, $"{finding.RuleId} {place.Line}:{place.Column}", "failure", finding.Message, $"{report.Path}:{place.Line}:{place.Column}: {finding.Level.ToString().ToLowerInvariant()}: {finding.Message}");
        }

        xml.WriteEndElement();
    }

    public void Finish(RunSummary summary)
    {
        xml.WriteEndElement();
        xml.Flush();
    }

    void WriteCase(string path, string name, string? outcome, string message, string text)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Escape.ForXml(path));
        xml.WriteAttributeString("name", name);
        if (outcome is not null)
        {
            xml.WriteStartElement(outcome);
            xml.WriteAttributeString("message", Escape.ForXml(message));
            xml.WriteString(Escape.ForXml(text));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
