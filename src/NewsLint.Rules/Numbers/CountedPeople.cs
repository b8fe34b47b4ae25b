using System.Collections.Frozen;

namespace NewsLint.Rules.Numbers;

/// <summary>Nouns that count people.</summary>
static class CountedPeople
{
    static readonly FrozenSet<string> Nouns = FrozenSet.Create(
        StringComparer.Ordinal,
        "personnes", "gens", "hommes", "femmes", "enfants", "mineurs", "adultes", "adolescents", "filles", "garçons", "morts", "mort", "décès", "blessés", "blessées", "tués", "victimes", "disparus", "rescapés", "malades", "patients", "cas", "policiers", "gendarmes", "soldats", "militaires", "civils", "passagers", "employés", "salariés", "étudiants", "élèves", "migrants", "manifestants", "députés", "sénateurs", "élus", "candidats", "joueurs", "suspects", "otages", "prisonniers", "détenus",
        "people", "persons", "men", "women", "children", "minors", "adults", "girls", "boys", "deaths", "dead", "injured", "wounded", "victims", "missing", "survivors", "patients", "cases", "officers", "soldiers", "troops", "civilians", "passengers", "employees", "workers", "students", "pupils", "migrants", "protesters", "lawmakers", "senators", "candidates", "players", "suspects", "hostages", "prisoners", "inmates");

    static readonly FrozenSet<string> Qualifiers = FrozenSet.Create(StringComparer.Ordinal, "graves", "grave", "légers", "mortels", "français", "étrangers");

    public static bool Are(string noun) => Nouns.Contains(noun);

    /// <summary>True for people, and for a word that says which of them: graves.</summary>
    public static bool AreOrQualify(string noun) => Nouns.Contains(noun) || Qualifiers.Contains(noun);
}
