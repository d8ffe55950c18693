using System.ComponentModel.DataAnnotations;

namespace Waymark;

/// <summary>A date as the person knows it: <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class WrittenDateAttribute() : RegularExpressionAttribute(@"^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$")
{
    public override string FormatErrorMessage(string name) => "is not a date as 2019, 2019-08 or 2019-08-15";
}

/// <summary>A currency by its ISO 4217 code.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class CurrencyCodeAttribute() : RegularExpressionAttribute("^[A-Z]{3}$")
{
    public override string FormatErrorMessage(string name) => "is not a currency in three capital letters, as EUR";
}

/// <summary>How much something is liked.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class LikingAttribute() : RangeAttribute(-2, 2)
{
    public override string FormatErrorMessage(string name) => "is not between -2 (would avoid it) and +2 (would seek it)";
}
