using System.Text;
using NewsLint.Workspace;

namespace NewsLint.Tests.Rules;

/// <summary>Nouns that have no business after another one: how many of thirty are seen.</summary>
public sealed class StrayNounTests
{
    const int Fewest = 26;

    static readonly string[] Sentences =
    [
        "La police a retrouvé le couteau bouteille du suspect dans la cave.",
        "Le maire a ouvert la réunion fenêtre avec une heure de retard.",
        "Les pompiers ont éteint l'incendie tabouret en deux heures.",
        "Le conseil a voté le péage oreille de la commune.",
        "Les élèves ont quitté la classe lampadaire à midi.",
        "La ministre a signé le contrat girouette avec les syndicats.",
        "Un camion a percuté la barrière tulipe du péage.",
        "Le juge a rejeté la plainte brouette de l'association.",
        "Les grévistes ont bloqué la raffinerie trottoir toute la nuit.",
        "Le procureur a ouvert une enquête parapluie pour vol.",
        "La commission a publié son rapport cheminée mardi soir.",
        "Les soldats ont repris le village cafetière près de la frontière.",
        "L'usine a fermé ses portes marmite en décembre.",
        "La préfecture a levé l'alerte guitare dans le département.",
        "Le tribunal a prononcé une peine moquette de deux ans.",
        "L'opérateur a coupé l'électricité chaussette du quartier.",
        "Les pêcheurs ont vendu leur bateau cravate à un musée.",
        "Le chercheur a présenté sa découverte oreiller à Lyon.",
        "La région a financé la route pantoufle du littoral.",
        "Le gouvernement a réduit la dette casquette du pays.",
        "Le prix du gaz smoothie a doublé.",
        "La cour a annulé le permis cuillère du promoteur.",
        "Les agriculteurs ont perdu la récolte horloge cette année.",
        "Le syndicat a refusé la proposition chaudron de la direction.",
        "La douane a saisi la marchandise cafetière au port.",
        "Les habitants ont fui le quartier fauteuil après le séisme.",
        "Le président a reçu la délégation poussette à l'Élysée.",
        "La banque a augmenté le taux perceuse de ses crédits.",
        "Les médecins ont opéré le patient tondeuse en urgence.",
        "Le journal a publié la lettre rideau du directeur.",
    ];

    [Fact]
    public void Nouns_out_of_place_are_seen()
    {
        var checker = new StoryChecker(new([]), new(), new() { Only = ["words"] });
        var missed = Sentences.Where(sentence => checker.Check("story.txt", Encoding.UTF8.GetBytes(sentence)).Findings.IsEmpty).ToArray();

        missed.Length.Should().BeLessThanOrEqualTo(Sentences.Length - Fewest, string.Join(" / ", missed));
    }
}
