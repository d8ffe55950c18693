using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace Waymark.Tests;

/// <summary>What a browser sends when a person fills in a form of a page: hidden fields and what stands in the others already included.</summary>
internal static class FilledForm
{
    /// <summary>
    /// The fields of the form that leads to an address. Where there are several, what is typed into a hidden field tells which; without such, it is the one about nothing in particular.
    /// </summary>
    public static IReadOnlyList<(string Name, string Value)> Of(string page, string address, IReadOnlyList<(string Name, string Value)> typed)
    {
        var form = new HtmlParser().ParseDocument(page).QuerySelectorAll<IHtmlFormElement>("main form, #saved form")
            .Where(form => LeadsTo(form, address) && typed.All(field => Fits(form, field))).MinBy(form => form.QuerySelectorAll("[type=hidden]").Length);
        Assert.True(form is not null, $"No form on the page leads to {address} and can take {string.Join(", ", typed)}.");
        var names = typed.Select(field => field.Name).ToHashSet();
        return [.. form.QuerySelectorAll("input, textarea, select").SelectMany(Standing).Where(field => !names.Contains(field.Name)), .. typed];
    }

    private static bool LeadsTo(IHtmlFormElement form, string address) =>
        form.GetAttribute("action") == address || form.QuerySelectorAll("button").Any(button => button.GetAttribute("formaction") == address);

    private static bool Fits(IHtmlFormElement form, (string Name, string Value) field)
    {
        var controls = form.QuerySelectorAll($"[name='{field.Name}']").ToList();
        return controls.Count > 0 && (controls.All(control => control.GetAttribute("type") != "hidden") || controls.Any(control => control.GetAttribute("value") == field.Value));
    }

    private static IEnumerable<(string Name, string Value)> Standing(IElement control) => control switch
    {
        IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false } => [],
        IHtmlInputElement input => [(input.Name ?? "", input.Value)],
        IHtmlTextAreaElement text => [(text.Name ?? "", text.Value)],
        IHtmlSelectElement select => [(select.Name ?? "", select.Value ?? "")],
        _ => [],
    };
}
