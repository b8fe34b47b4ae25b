using NewsLint.Text;

namespace NewsLint.Documents;

/// <summary>Takes the markup of one format off. What it cannot read as markup it reads as prose.</summary>
public interface IDocumentReader
{
    bool Reads(string path);

    Document Read(SourceFile file);
}
