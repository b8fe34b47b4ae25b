using System.Collections.Immutable;
using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Languages.Lexicons;

namespace NewsLint.Languages.Names;

/// <summary>Finds where a story names somebody or something: words with capitals that follow one another, and the particles between them.</summary>
sealed class MentionReader
{
    /// <summary>A longer word in capitals throughout is shouted, not an acronym.</summary>
    const int LongestAcronym = 6;

    /// <summary>In a headline with so large a share of capitals, a capital says nothing.</summary>
    const double TitleCaseShare = 0.6;

    readonly Article article;
    readonly ImmutableArray<Mention>.Builder mentions = ImmutableArray.CreateBuilder<Mention>();
    readonly ImmutableArray<Token> tokens;

    /// <summary>Mentions that begin a sentence with a common word, which may be no part of them: their numbers, and where they begin with it.</summary>
    readonly List<(int Mention, int First)> cut = [];
    readonly List<int> certainTokens = [];
    List<uint>? certain;
    NameTitles titles = NameTitles.Of("fr");
    readonly StoryWords words;
    Range block;

    MentionReader(Article article)
    {
        this.article = article;
        (tokens, words) = (article.Tokens, StoryWords.Of(article));
    }

    public static ImmutableArray<Mention> Read(Article article)
    {
        var reader = new MentionReader(article);
        foreach (var block in article.Blocks)
        {
            if (block.Kind is not (BlockKind.Code or BlockKind.Byline) && block.Language is NewsLanguage { Lexicon: not null } language)
            {
                (reader.titles, reader.block) = (NameTitles.Of(language.Code), block.Tokens);
                reader.ReadBlock();
            }
        }

        reader.MendCut();
        reader.mentions.RemoveAll(mention => mention.IsDoubtful && !reader.IsNamedElsewhere(mention));
        return reader.mentions.DrainToImmutable();
    }

    /// <summary>Gives the mentions back the word that they were cut by, where the story has the whole name elsewhere: "Midi Libre".</summary>
    void MendCut()
    {
        if (cut.Count == 0)
            return;

        var whole = mentions.Select(mention => mention.Name.Folded).ToHashSet(StringComparer.Ordinal);
        foreach (var (mention, first) in cut)
        {
            if (NameOf(first, mentions[mention].Last) is var name && whole.Contains(name.Folded))
                mentions[mention] = mentions[mention] with { First = first, Name = name };
        }
    }

    /// <summary>True for the words of a headline in capitals, and for a lone word that is a name's where its capital has no other cause.</summary>
    bool IsNamedElsewhere(Mention mention)
    {
        if (mention.First < mention.Last)
            return true;

        var (certain, word) = (this.certain ??= CertainWords(), words[mention.First]!);
        for (var i = certain.IndexOf(word.Hash); i >= 0; i = certain.IndexOf(word.Hash, i + 1))
        {
            if (words[certainTokens[i]]!.Written == word.Written)
                return true;
        }

        return false;
    }

    /// <summary>The hashes of the words of all other mentions; their tokens are noted.</summary>
    List<uint> CertainWords()
    {
        var hashes = new List<uint>();
        foreach (var mention in mentions)
        {
            for (var token = mention.First; token <= mention.Last && !mention.IsDoubtful; token++)
            {
                certainTokens.Add(token);
                hashes.Add(words[token]!.Hash);
            }
        }

        return hashes;
    }

    NameText NameOf(int first, int last) =>
        first == last ? words[first]!.Name : NameText.Of(Cast.Bare(article.Prose.AsSpan(tokens[first].Start..tokens[last].End)));

    bool Is(int token, NameRoles roles) => !words.Lacks(token, WordLack.NameRole) && (titles.RolesOf(words[token]!) & roles) is not NameRoles.None;

    /// <summary>True for a word with a capital that can be part of a name; a title before the name is none.</summary>
    public static bool IsNameWord(Token token, ReadOnlySpan<char> text) => token.Kind switch
    {
        TokenKind.Word => text.Length > 1 && !Letters.IsApostrophe(text[^1]) && !IsInversion(text) && (char.IsUpper(text[0]) || (text.IndexOfAny('-', '’', '\'') is var mark and > 0 && mark + 1 < text.Length && char.IsUpper(text[mark + 1]) && NameTitles.IsParticle(text[..mark]))),
        TokenKind.Abbreviation => text.Length <= 3 && char.IsUpper(text[0]) && text[^1] == '.' && !char.IsLower(text[^2]),
        _ => false,
    };

    /// <summary>"Sera-t-elle": a verb and its pronoun.</summary>
    static bool IsInversion(ReadOnlySpan<char> text) =>
        text.LastIndexOf('-') is var hyphen and > 0 && text[(hyphen + 1)..] is "il" or "elle" or "on" or "ils" or "elles" or "je" or "tu" or "nous" or "vous" or "ce" or "moi" or "là" or "t";

    void ReadBlock()
    {
        var (start, count) = block.GetOffsetAndLength(tokens.Length);
        var isTitleCase = IsTitleCase(start, count);
        for (var i = start; i < start + count; i++)
        {
            if (!IsNameWord(i) || IsTitle(i) || (Is(i, NameRoles.NoName) && !(Next(i) is var next and >= 0 && IsNameWord(next) && IsParticle(i))))
                continue;

            var first = Begin(i);
            var last = LastOf(first);
            if (PersonAfterOffice(first, last) is var person and > 0)
            {
                Add(first, person - 1, isDoubtful: isTitleCase);
                (first, last) = (person, LastOf(person));
            }

            Add(first, last, isDoubtful: isTitleCase || (first == last && IsByItsPlaceOnly(first)));
            i = last;
        }
    }

    /// <summary>Where a name begins at or after a word with a capital: a common word that opens a sentence is no part of what follows, unless it is a given name.</summary>
    int Begin(int token)
    {
        if (Next(token) is not (var next and >= 0) || !IsNameWord(next) || IsTitle(next) || IsGivenName(token) || !IsByItsPlaceOnly(token))
            return token;

        cut.Add((mentions.Count, token));
        return next;
    }

    /// <summary>True for a common word whose capital has another cause: where it stands.</summary>
    bool IsByItsPlaceOnly(int token) => BeginsSomething(token) && words[token]!.SmallNumber >= 0;

    bool IsNameWord(int token) => !words.Lacks(token, WordLack.Capital) && IsNameWord(tokens[token], article[tokens[token]]);

    bool IsParticle(int token) => article[tokens[token]] is "Le" or "La" or "Les" or "The";

    bool IsTitle(int token) => Is(token, NameRoles.Title);

    bool IsTitleCase(int start, int count)
    {
        var (capitals, all) = (0, 0);
        for (var i = start; i < start + count; i++)
        {
            if (tokens[i].Kind is not TokenKind.Word || tokens[i].Length < 4)
                continue;
            all++;
            capitals += !words.Lacks(i, WordLack.Capital) && char.IsUpper(article[tokens[i]][0]) ? 1 : 0;
            if (capitals + ((1 - TitleCaseShare) * (start + count - i)) < TitleCaseShare * all)
                return false;
        }

        return all > 2 && capitals >= TitleCaseShare * all && !(article[tokens[start + count - 1]] is [var last, ..] && Letters.IsTerminal(last));
    }

    int LastOf(int first)
    {
        var last = first;
        while (Next(last) is var next and >= 0)
        {
            if (IsNameWord(next) && (!IsTitle(next) || IsGivenName(last)) && (!Is(next, NameRoles.NoName) || IsParticle(next)))
                last = next;
            else if (AfterParticles(first, last, next) is var after and >= 0)
                last = after;
            else
                break;
        }

        while (last > first && tokens[last].Kind is TokenKind.Abbreviation)
            last--;
        return last;
    }

    /// <summary>The token that follows after one space, or at once; -1 for none.</summary>
    int Next(int token)
    {
        var next = token + 1;
        return next < block.End.Value && (article.IsGlued(next) || (tokens[next].Start - tokens[token].End == 1 && article.Prose[tokens[token].End] is ' ' or Letters.NoBreakSpace)) ? next : -1;
    }

    /// <summary>The name word after the particles that begin at a token; -1 where the name does not go on.</summary>
    int AfterParticles(int first, int last, int particle)
    {
        var text = article[tokens[particle]];
        if (!Is(particle, NameRoles.Particle) || text is "la" or "le")
            return -1;

        // "Dominique de Villepin", "Banque de France"; but "le ministre Darmanin de Tourcoing".
        var isOf = text is "de" or "du" or "des" or "d'" or "d’";
        if (isOf && !(first == last ? IsGivenName(first) || Is(first, NameRoles.Organisation) : Is(first, NameRoles.Organisation)))
            return -1;

        for (var next = Next(particle); next >= 0; next = Next(next))
        {
            if (IsNameWord(next))
                return next;
            if (!Is(next, NameRoles.Particle))
                return -1;
        }

        return -1;
    }

    void Add(int first, int last, bool isDoubtful)
    {
        var (name, hasTitle) = (NameOf(first, last), HasTitle(first));
        mentions.Add(new(first, last, name, KindOf(first, last, name, hasTitle), hasTitle, isDoubtful));
    }

    /// <summary>Where a person's name begins after a common word that only has a capital for its office: "l'Intérieur Christophe Castaner"; 0 for nowhere.</summary>
    int PersonAfterOffice(int first, int last)
    {
        if (last - first < 2 || (IsGivenName(first) && !FollowsArticle(first)) || words[first]!.SmallNumber < 0 || Is(first, NameRoles.Organisation))
            return 0;

        for (var i = first + 1; i < last; i++)
        {
            if (IsNameWord(i) && IsNameWord(i - 1) && IsNameWord(i + 1) && IsGivenName(i))
                return i;
        }

        return 0;
    }

    bool FollowsArticle(int token) => token > block.Start.Value && article[tokens[token - 1]] is "la" or "le" or "les" or "l'" or "l’" or "des" or "du";

    /// <summary>True where prose writes a capital whatever the word: at a sentence's start, after a mark that opens or announces.</summary>
    bool BeginsSomething(int token) =>
        article.StartsSentence(token)
        || (token > block.Start.Value && tokens[token - 1] is { IsPunctuation: true } before && article[before] is "«" or "\"" or "“" or ":" or "–" or "—" or "-" or "•" or "…" or "..." or "‘" or "'");

    /// <summary>True after a title, and after one that an adjective follows: "le président français Emmanuel Macron"; but "le maire de Lyon".</summary>
    bool HasTitle(int first)
    {
        var before = first - 1;
        if (before < block.Start.Value || !tokens[before].IsWord)
            return false;
        return IsTitle(before) || (before > block.Start.Value && !Is(before, NameRoles.Particle) && words[before]!.Folded is { Length: > 3 } && IsTitle(before - 1));
    }

    bool IsGivenName(int token) => Is(token, NameRoles.GivenName);

    NameKind KindOf(int first, int last, NameText name, bool hasTitle)
    {
        if (first == last && IsAcronym(article[tokens[first]]))
            return NameKind.Organisation;
        if (name.Known is { } known)
            return known.Kind;

        for (var i = first; i <= last; i++)
        {
            if (Is(i, NameRoles.Organisation))
                return NameKind.Organisation;
        }

        if (hasTitle || (first < last && IsGivenName(first)) || IsDescribed(first, last))
            return NameKind.Person;
        return name.IsPlace ? NameKind.Place : NameKind.Unknown;
    }

    /// <summary>True beside an age or an office: "Marc Bel, 34 ans", "Stanislav Zas, secrétaire général", "the expedition leader, Pasang Gurung".</summary>
    bool IsDescribed(int first, int last)
    {
        if (first == last && !char.IsUpper(article[tokens[first]][0]))
            return false;
        var (start, end) = (block.Start.Value, block.End.Value);
        return (last + 2 < end && article[tokens[last + 1]] is "," or "(" && (tokens[last + 2].Kind is TokenKind.Number ? IsAge(last + 2) : IsTitle(last + 2)))
            || (first - 2 >= start && article[tokens[first - 1]] is "," && IsTitle(first - 2));
    }

    bool IsAge(int number) =>
        article[tokens[number]].Length <= 2 && number + 1 < block.End.Value && article[tokens[number + 1]] is "ans" or "," or ")" or "years";

    static bool IsAcronym(ReadOnlySpan<char> text) => text.Length <= LongestAcronym && !text.ContainsAnyInRange('a', 'z');
}
