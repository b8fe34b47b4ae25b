using NewsLint.Languages.Quantities;
using NewsLint.Text;

namespace NewsLint.Rules.Dates;

/// <summary>What a sentence says of one person's life: the birth, the age, the death.</summary>
/// <param name="Born">The year of the birth.</param>
/// <param name="BornPlace">Where it stands.</param>
/// <param name="Died">The year of the death; none for somebody alive, or whose death has no year here.</param>
/// <param name="Age">The age that is given.</param>
/// <param name="IsAtDeath">True for the age of the dead at their death; false for an age today.</param>
sealed record Life(int Born, TextSpan BornPlace, int? Died, Quantity Age, bool IsAtDeath);
