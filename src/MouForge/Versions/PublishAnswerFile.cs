using MouForge.Agreements;
using MouForge.Coalitions;
using MouForge.Drafting;
using MouForge.Questionnaires;
using MouForge.Templates;

namespace MouForge.Versions;

/// <summary>From an answer file to the next version of an agreement: coalition, agencies and agreement are made where they are not there yet.</summary>
/// <param name="import">Takes the answers over.</param>
/// <param name="agreements">The agreements.</param>
/// <param name="publish">Makes the version.</param>
/// <param name="library">The templates.</param>
public sealed class PublishAnswerFile(ImportAnswerFile import, AgreementStore agreements, PublishVersion publish, TemplateLibrary library)
{
    /// <summary>What to publish.</summary>
    /// <param name="Template">The template.</param>
    /// <param name="File">The answer file.</param>
    /// <param name="AsOf">The day the version is dated.</param>
    /// <param name="Mark">Which document, where the template makes several: "p3"; null for the only one.</param>
    public sealed record Command(Template Template, ReadOnlyMemory<byte> File, DateOnly AsOf, string? Mark = null);

    /// <summary>What was published.</summary>
    /// <param name="Agreement">The agreement.</param>
    /// <param name="Published">Its newest version.</param>
    public sealed record Result(Agreement Agreement, PublishedVersion Published);

    /// <summary>Publishes the answers.</summary>
    /// <returns>Fails as <see cref="InvalidAnswers"/>, <see cref="NotFound"/>, <see cref="AlreadyThere"/>, <see cref="TemplateMistakes"/> or <see cref="NotPrintable"/>.</returns>
    public async Task<Outcome<Result>> RunAsync(Command command, CancellationToken cancellation = default)
    {
        var reading = new AnswerFileReader(library.Questions).Read(command.File);
        if (reading.Answers is not { } answers)
            return new InvalidAnswers(reading.Problems, reading.Refusals);
        string[] marks = [.. DraftSubject.Of(library, command.Template, answers).Select(subject => subject.Mark)];
        string? mark = command.Mark ?? (marks.Length == 1 ? marks[0] : null);
        if (mark is null || !marks.Contains(mark))
            return new NotFound($"document '{command.Mark}' of the template '{command.Template.Id}'; there are: {string.Join(", ", marks)}");
        var coalition = CoalitionId.FromName(answers.Coalition.Text("short_name")!);
        if ((await import.RunAsync(new(coalition, command.File), cancellation)).Failure is { } failure)
            return failure;
        var agreement = await agreements.CreateAsync(AgreementOf(coalition, command.Template, mark), Participant.System, cancellation);
        if (agreement.Value is not { } created)
            return agreement.Failure!;
        var published = await publish.RunAsync(new(created, command.AsOf, Participant.System), cancellation);
        return published.Value is { } version ? new Result(created, version) : published.Failure!;
    }

    static Agreement AgreementOf(CoalitionId coalition, Template template, string mark)
    {
        string language = template.Languages[0];
        return new Agreement
        {
            Coalition = coalition,
            Id = AgreementId.Of(template.Id, mark),
            Template = template.Id,
            Mark = mark,
            Title = template.Title.GetValueOrDefault(language, template.Id),
            Language = language,
        };
    }
}
