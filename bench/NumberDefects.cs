using System.Globalization;
using NewsLint.Languages.Calendar;

namespace NewsLint.Bench;

/// <summary>Days and sums that cannot be: some made of what a story says, some in a sentence put into it.</summary>
static class NumberDefects
{
    static readonly CultureInfo French = Culture(" ", ","), English = Culture(",", ".");

    static readonly string[] CountriesFr = ["le Mali", "le Niger", "le Tchad", "le Bénin", "le Togo", "le Ghana", "la Guinée"], CountriesEn = ["Mali", "Niger", "Chad", "Benin", "Togo", "Ghana", "Guinea"];

    public static readonly Defect[] All =
    [
        new("number: weekday", null, ["dates/*"], OtherWeekday),
        new("number: impossible date", null, ["dates/*"], ImpossibleDay),
        new("number: reversed range", null, ["dates/*"], planter => Sentence(planter, ReversedRange)),
        new("number: age and birth", null, ["dates/*"], planter => Sentence(planter, AgeAndBirth)),
        new("number: sum", null, ["numbers/*"], planter => Sentence(planter, Sum)),
        new("number: percent change", null, ["numbers/*"], planter => Sentence(planter, PercentChange)),
        new("number: percent of an amount", null, ["numbers/*"], planter => Sentence(planter, PercentOfAmount)),
        new("number: list", null, ["numbers/*"], planter => Sentence(planter, List)),
        new("number: conversion", null, ["numbers/*"], planter => Sentence(planter, Conversion)),
    ];

    static CultureInfo Culture(string thousands, string point)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NumberGroupSeparator, culture.NumberFormat.NumberDecimalSeparator) = (thousands, point);
        return culture;
    }

    /// <summary>A sentence of its own after another paragraph's last.</summary>
    static (string Text, int Start, int End)? Sentence(Planter planter, Func<Planter, bool, string> write)
    {
        var end = planter.Pick(planter.Paragraphs.Where(block => block.Span.Length > 60).Select(block => block.Span.End));
        var sentence = write(planter, planter.IsFrench);
        return end is not { } place ? null : (planter.Text.Insert(place, $" {sentence}"), place + 1, place + 1 + sentence.Length);
    }

    static string N(Planter planter, double number, int decimals = 0) => number.ToString($"N{decimals}", planter.IsFrench ? French : English);

    /// <summary>A weekday of a day within six weeks, if the story has it right, is changed into another.</summary>
    static (string Text, int Start, int End)? OtherWeekday(Planter planter)
    {
        var days = NamedDays.Of(planter.Article).All.Where(day => day is { Weekday: { } weekday, WeekdayPlace: not null } && day.NearestTo(planter.Published) is { } date && date.DayOfWeek == weekday && Math.Abs(date.DayNumber - planter.Published.DayNumber) <= 42).ToArray();
        if (days.Length == 0)
            return null;

        var chosen = days[planter.Chance.Next(days.Length)];
        var other = (DayOfWeek)(((int)chosen.Weekday! + planter.Chance.Next(1, 7)) % 7);
        var place = chosen.WeekdayPlace!.Value;
        return planter.Replace(place.Start, place.End, CalendarWords.Of(planter.IsFrench ? "fr" : "en").Weekday(other));
    }

    /// <summary>The day of a date becomes one that its month does not have.</summary>
    static (string Text, int Start, int End)? ImpossibleDay(Planter planter)
    {
        var days = NamedDays.Of(planter.Article).All.Where(day => day.MonthPlace is not null && day.Month is >= 1 and <= 12).ToArray();
        if (days.Length == 0)
            return null;

        var chosen = days[planter.Chance.Next(days.Length)];
        var last = chosen.Month == 2 ? 29 : DateTime.DaysInMonth(2024, chosen.Month);
        return planter.Replace(chosen.DayPlace.Start, chosen.DayPlace.End, (last + 1 + planter.Chance.Next(Math.Max(1, 36 - last))).ToString(CultureInfo.InvariantCulture));
    }

    static string ReversedRange(Planter planter, bool isFrench)
    {
        var (first, last) = (planter.Chance.Next(1, 15), planter.Chance.Next(16, 28));
        var (monthFr, monthEn) = (CalendarWords.French.Month(planter.Chance.Next(1, 13)), CalendarWords.English.Month(planter.Chance.Next(1, 13)));
        var (from, to) = (planter.Chance.Next(1990, 2004), planter.Chance.Next(2005, 2016));
        return isFrench
            ? planter.Pick($"Le salon se tiendra du {last} au {first} {monthFr} à Pau.", $"L'exposition, visible du {last} au {first} {monthFr} 2015, était gratuite.", $"Il a dirigé l'entreprise de {to} à {from}.", $"Entre {to} et {from}, la ville a perdu des habitants.", $"Les inscriptions auront lieu du lundi {last} au vendredi {first} {monthFr}.", $"Le chantier fermera la rue entre le {last} et le {first} {monthFr}.")
            : planter.Pick($"The fair will run from {last} to {first} {monthEn} in Hull.", $"The show, from {monthEn} {last} to {first}, was free.", $"He led the company from {to} to {from}.", $"Between {to} and {from} the town lost people.", $"The road will be closed between {last} and {first} {monthEn}.", $"Tickets are on sale from {last} {monthEn} to {first} {monthEn}.");
    }

    static string AgeAndBirth(Planter planter, bool isFrench)
    {
        var age = planter.Chance.Next(25, 80);
        var (born, wrong) = (planter.Published.Year - age, age + (planter.Chance.Next(2) == 0 ? -1 : 1) * planter.Chance.Next(2, 12));
        return isFrench
            ? planter.Pick($"Né en {born} à Pau, il a {wrong} ans.", $"Née le 3 mars {born}, elle a {wrong} ans.", $"Jean Roy, {wrong} ans, est né en {born} dans le Nord.", $"Âgée de {wrong} ans, elle est née en {born} à Dax.", $"Anne Bel ({wrong} ans), née en {born}, y travaille.", $"L'homme, âgé de {wrong} ans et né le 12 mai {born}, habite Lens.")
            : planter.Pick($"Born in {born} in Hull, he is {wrong}.", $"Born on March 3, {born}, she is {wrong} years old.", $"John Roy, {wrong}, was born in {born} in Leeds.", $"Aged {wrong}, she was born in {born} in Bath.", $"The man, aged {wrong} and born in {born}, lives in York.", $"Ann Bell, {wrong}, born on 12 May {born}, works there.");
    }

    static string Sum(Planter planter, bool isFrench)
    {
        var (a, b, c) = (planter.Chance.Next(11, 70), planter.Chance.Next(11, 70), planter.Chance.Next(2, 11));
        var (two, three) = (a + b + planter.Chance.Next(1, 9), a + b + c + planter.Chance.Next(1, 9));
        return isFrench
            ? planter.Pick($"L'accident a fait {two} blessés : {a} hommes et {b} femmes.", $"Le club compte {three} membres : {a} hommes, {b} femmes et {c} enfants.", $"Il a vendu {two} billets ({a} adultes et {b} enfants).", $"Le jury a lu {three} dossiers, soit {a} romans, {b} essais et {c} poèmes.", $"La ville a {two} écoles : {a} publiques et {b} privées.", $"Le conseil a reçu {three} lettres ({a} plaintes, {b} demandes et {c} éloges).")
            : planter.Pick($"The crash injured {two} people: {a} men and {b} women.", $"The club has {three} members: {a} men, {b} women and {c} children.", $"It sold {two} tickets ({a} adults and {b} children).", $"The jury read {three} books: {a} novels, {b} essays and {c} plays.", $"The town has {two} schools: {a} primary schools and {b} colleges.", $"The council got {three} letters ({a} complaints, {b} requests and {c} jokes).");
    }

    static string PercentChange(Planter planter, bool isFrench)
    {
        var from = planter.Chance.Next(20, 900);
        var percent = planter.Chance.Next(5, 60);
        var to = Math.Round(from * (1 + (percent / 100.0)));
        var (wrong, down) = (percent + planter.Chance.Next(7, 20), Math.Round((to - from) / to * 100) + planter.Chance.Next(7, 20));
        return isFrench
            ? planter.Pick($"Le prix est passé de {from} à {to} euros, soit une hausse de {wrong} %.", $"Les ventes sont tombées de {to} à {from} tonnes, une baisse de {down} %.", $"Le nombre d'élèves a grimpé de {from} à {to}, en hausse de {wrong} %.", $"Le loyer, passé de {from} euros à {to} euros, a connu une augmentation de {wrong} %.", $"La récolte recule de {to} à {from} tonnes (une chute de {down} %).", $"Le budget va de {from} à {to} millions d'euros, soit {wrong} % de hausse.")
            : planter.Pick($"The price went from {from} to {to} euros, a rise of {wrong} percent.", $"Sales fell from {to} to {from} tonnes, a drop of {down} percent.", $"The number of pupils grew from {from} to {to}, an increase of {wrong}%.", $"The rent went from {from} pounds to {to} pounds, up {wrong}%.", $"The harvest went from {to} to {from} tonnes, down {down}%.", $"The budget rose from {from} to {to} million dollars, a {wrong}% increase.");
    }

    static string PercentOfAmount(Planter planter, bool isFrench)
    {
        var (percent, whole) = (planter.Chance.Next(2, 18) * 5, planter.Chance.Next(3, 60) * 20);
        var wrong = Math.Round(whole * percent / 100.0 * (planter.Chance.Next(2) == 0 ? 0.7 : 1.4));
        return isFrench
            ? planter.Pick($"Il supprime {percent} % des {whole} postes, soit {wrong} emplois.", $"Elle détient {percent} % des {N(planter, whole * 1000)} actions, soit {N(planter, wrong * 1000)} titres.", $"Quelque {percent} % des {whole} élèves, soit {wrong} enfants, sont malades.", $"La taxe prend {percent} % de {whole} millions d'euros, soit {wrong} millions.", $"Il garde {percent} % des {whole} logements ({wrong} appartements).", $"Plus rien ne va pour {percent} % des {whole} abonnés, soit {wrong} foyers.")
            : planter.Pick($"It will cut {percent} percent of its {whole} jobs, or {wrong} people.", $"She owns {percent}% of the {N(planter, whole * 1000)} shares, or {N(planter, wrong * 1000)} shares.", $"Some {percent}% of the {whole} pupils, or {wrong} children, are ill.", $"The tax takes {percent}% of {whole} million pounds, or {wrong} million pounds.", $"It keeps {percent}% of the {whole} flats ({wrong} homes).", $"It lost {percent} percent of {whole} members, or {wrong} families.");
    }

    static string List(Planter planter, bool isFrench)
    {
        var count = planter.Chance.Next(2, 6);
        var names = (isFrench ? CountriesFr : CountriesEn).OrderBy(_ => planter.Chance.Next()).Take(count).ToArray();
        var said = count + (count > 2 && planter.Chance.Next(2) == 0 ? -1 : 1);
        var row = $"{string.Join(", ", names[..^1])} {(isFrench ? "et" : "and")} {names[^1]}";
        var word = (isFrench ? ["deux", "trois", "quatre", "cinq", "six"] : new[] { "two", "three", "four", "five", "six" })[said - 2];
        return isFrench
            ? planter.Pick($"La mission passe par {word} pays : {row}.", $"Il a visité {said} pays : {row}.", $"L'accord lie {word} États voisins : {row}.", $"Le virus a touché {word} pays ({row}).", $"Les {word} pays concernés sont {row}.", $"Le traité a été signé par {word} pays, {row}.")
            : planter.Pick($"The tour visits {word} countries: {row}.", $"He has seen {said} countries: {row}.", $"The deal binds {word} states: {row}.", $"The virus has reached {word} countries ({row}).", $"The {word} countries are {row}.", $"The treaty was signed by {word} countries, {row}.");
    }

    static string Conversion(Planter planter, bool isFrench)
    {
        var (miles, wrong) = (planter.Chance.Next(5, 300), planter.Chance.Next(2) == 0 ? 0.8 : 1.35);
        var (km, kg, celsius) = (Math.Round(miles * 1.609 * wrong), Math.Round(miles * 0.4536 * wrong, 1), Math.Round((miles % 60) + (8 * wrong)));
        var fahrenheit = Math.Round(((miles % 60) * 1.8) + 32);
        return isFrench
            ? planter.Pick($"La côte est à {miles} miles ({km} km).", $"Il a roulé à {miles} mph ({km} km/h).", $"Il faisait {fahrenheit} °F ({celsius} °C) à midi.", $"Le parc s'étend sur {miles} acres ({Math.Round(miles * 0.4047 * wrong)} hectares).", $"Le réservoir contient {miles} gallons ({Math.Round(miles * 6.5)} litres).", $"La route fait {miles} miles (environ {Math.Round(km * wrong)} kilomètres).")
            : planter.Pick($"The coast is {miles} miles ({km} km) away.", $"It went at {miles} mph ({km} kph).", $"It was {fahrenheit} °F ({celsius} °C) at noon.", $"The park covers {miles} acres ({Math.Round(miles * 0.4047 * wrong)} hectares).", $"It weighs {miles} lbs ({N(planter, kg, 1)} kg).", $"The road is {miles} miles (about {Math.Round(km * wrong)} kilometres) long.");
    }
}
