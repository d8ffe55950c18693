namespace Waymark;

/// <summary>Between which levels a person holds a skill, as far as their answers tell.</summary>
/// <param name="Low">The level they hold for certain.</param>
/// <param name="High">The level they may hold.</param>
/// <param name="Asked">Whether they were asked about this very skill.</param>
/// <param name="Via">The answered skill that gives <paramref name="Low"/>, when it is another one.</param>
public readonly record struct Holding(Level Low, Level High, bool Asked, Skill? Via)
{
    /// <summary>Whether the person holds it at some level for certain.</summary>
    public bool IsHeld => Low > Level.None;

    /// <summary>Whether the person said that they do not hold it.</summary>
    public bool IsNotHeld => High == Level.None;
}

/// <summary>
/// What a person's answers say about every skill. A skill is held (with a level), not held, or not asked yet; the three are never confused:
/// not asked is anything from what other answers imply up to expert. What another skill gives (<see cref="SkillImplications"/>) counts where the
/// skill itself was not asked; an answer of the person always stands, so that answering a further question can only narrow a range.
/// </summary>
public sealed class Holdings
{
    // A language that one works in.
    private const Level LanguageOfWork = Level.Proficient;

    private readonly Catalogue catalogue;
    private readonly SkillImplications implications;
    private readonly Dictionary<string, SkillAnswer> answers;
    private readonly Dictionary<Skill, (Level Level, Skill Via, int Below)> implied = [];
    private readonly Dictionary<SkillKind, double> likelyHeld;

    /// <summary>Reads the answers of <paramref name="plan"/>.</summary>
    public Holdings(Plan plan, Catalogue catalogue)
    {
        this.catalogue = catalogue;
        implications = catalogue.Implications;
        answers = plan.Skills.Concat(plan.Strengths)
            .GroupBy(answer => catalogue.Skill(answer.Id)?.Id ?? answer.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);
        foreach (var language in plan.Now.Languages)
        {
            if (catalogue.Skills.FirstOrDefault(skill => skill.Kind == SkillKind.Knowledge && skill.Name.Equals(language.Trim(), StringComparison.OrdinalIgnoreCase)) is { } spoken)
            {
                answers.TryAdd(spoken.Id, new() { Id = spoken.Id, Name = spoken.Name, Level = LanguageOfWork });
            }
        }

        foreach (var (id, answer) in answers.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (answer.Held != false && catalogue.Skill(id) is { } skill)
            {
                Imply(skill, answer.Level ?? Level.Novice);
            }
        }

        likelyHeld = Enum.GetValues<SkillKind>().ToDictionary(
            kind => kind, kind => LevelChances.OfHolding([.. answers.Values.Where(answer => catalogue.Skill(answer.Id)?.Kind == kind).Select(answer => answer.Held != false)]));
    }

    /// <summary>The answers, by the present id of the skill.</summary>
    public IReadOnlyDictionary<string, SkillAnswer> Answers => answers;

    /// <summary>Between which levels <paramref name="skill"/> is held.</summary>
    public Holding Of(Skill skill)
    {
        var (low, via, _) = implied.GetValueOrDefault(skill);
        return answers.GetValueOrDefault(skill.Id) switch
        {
            null => new(low, Level.Expert, Asked: false, via),
            { Held: false } => new(Level.None, Level.None, Asked: true, null),
            _ when skill.IsCredential => new(Level.Expert, Level.Expert, Asked: true, null),
            { Level: { } level } => new(level, level, Asked: true, null),
            _ => new(low > Level.Novice ? low : Level.Novice, Level.Expert, Asked: true, low > Level.Novice ? via : null),
        };
    }

    /// <summary>The skill with this id, where small tasks are done alone with it for certain; <see langword="null"/> otherwise.</summary>
    public Skill? Known(string id) => catalogue.Skill(id) is { } skill && Of(skill).Low >= GapCandidates.EnoughToBuildOn ? skill : null;

    /// <summary>Whether nobody has <paramref name="skill"/> without <paramref name="other"/>: it is a kind of it, or needs it first. What it only builds on may have been learned from another side.</summary>
    public bool IsHadOnlyWith(Skill other, Skill skill) => other != skill && (implications.Of(skill).Any(given => given.Skill == other && given.Below == 0) || NeedsFirst(skill, other, [skill]));

    private bool NeedsFirst(Skill skill, Skill other, HashSet<Skill> seen) => skill.Prerequisites.Select(catalogue.Skill).OfType<Skill>().Any(before => before == other || (seen.Add(before) && NeedsFirst(before, other, seen)));

    /// <summary>How likely each level of <paramref name="skill"/> is: what was not asked is most likely no more than other answers imply.</summary>
    public LevelChances ChancesOf(Skill skill)
    {
        var holding = Of(skill);
        return holding.Asked ? LevelChances.Alike(holding.Low, holding.High) : LevelChances.NotAsked(holding.Low, likelyHeld[skill.Kind]);
    }

    /// <summary>The answer that stands behind what is held of <paramref name="skill"/>: its own, or that of the skill that gives it.</summary>
    public SkillAnswer? AnswerBehind(Skill skill) =>
        answers.GetValueOrDefault(skill.Id) ?? (implied.TryGetValue(skill, out var by) ? answers.GetValueOrDefault(by.Via.Id) : null);

    /// <summary>
    /// How many hours it took to learn what the person holds of the parts of <paramref name="skill"/> (<see cref="SkillImplications.PartsOf"/>), as far as
    /// competent: in our estimate; 0 where it has no parts.
    /// </summary>
    public double HoursOfPartsOf(Skill skill) =>
        implications.PartsOf(skill).Sum(part => Math.Min(1, Effort.ShareAt(Of(part).Low)) * part.Hours ?? 0);

    private void Imply(Skill held, Level level)
    {
        foreach (var (skill, below) in catalogue.Implications.Of(held).Skip(1))
        {
            var given = level.Shifted(-below);
            var known = implied.GetValueOrDefault(skill);

            // Of two that give it alike, what is nearer to it shows it better: interviews for research, rather than what builds on that.
            if (given > known.Level || (given == known.Level && below < known.Below))
            {
                implied[skill] = (given, held, below);
            }
        }
    }
}
