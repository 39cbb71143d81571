using MouForge.Templates;
using MouForge.Tests.Questionnaires;

namespace MouForge.Tests.Templates;

public sealed class ClauseSelectionTests
{
    static ClauseSelection Select(FileText file)
    {
        var answers = file.Answers();
        return ClauseSelection.Of(SmallFolder.Library, answers, answers.Document("memo"));
    }

    static string Ids(IReadOnlyList<Clause> clauses) => string.Join(' ', clauses.Select(clause => clause.Id));

    [Fact]
    public void Of_NothingAnswered_FiresWhatAlwaysStands()
    {
        var selection = Select(new FileText());

        Ids(selection.Fired).ShouldBe("CL-ONE");
        Ids(selection.Printed).ShouldBe("CL-ONE");
        selection.ListedNames.ShouldBeEmpty();
        selection.Collisions.ShouldBeEmpty();
    }

    [Fact]
    public void Of_Trigger_FiresInLibraryOrder()
    {
        var selection = Select(new FileText().Partner(types: "[\"PT-01\"]").Memo("\"kind\": \"short\""));

        Ids(selection.Fired).ShouldBe("CL-ONE CL-TWO CL-THREE");
        selection.Fires("CL-TWO").ShouldBeTrue();
        selection.Fires("CL-NONE").ShouldBeFalse();
        selection.ListedNames.ShouldBe(["CL-TWO(optional)"]);
    }

    [Fact]
    public void Of_FiredButNotChosen_IsNotPrinted()
    {
        var selection = Select(new FileText().Memo("\"kind\": \"long\""));

        selection.Fires("CL-THREE").ShouldBeTrue();
        selection.Prints("CL-THREE").ShouldBeFalse();
    }

    [Fact]
    public void Collisions_BothPrinted_AreListed()
    {
        var collision = Select(new FileText().Partner(types: "[\"PT-01\"]").Memo("\"kind\": \"short\"")).Collisions.ShouldHaveSingleItem();

        collision.Stricter.Id.ShouldBe("CL-TWO");
        collision.Other.Id.ShouldBe("CL-THREE");
    }

    [Fact]
    public void Collisions_OneNotPrinted_AreNone()
        => Select(new FileText().Partner(types: "[\"PT-01\"]").Memo("\"kind\": \"long\"")).Collisions.ShouldBeEmpty();
}
