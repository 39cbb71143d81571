using MouForge.Documents;

namespace MouForge.Templates.Loading;

/// <summary>Reads the words of comparisons in <c>words.&lt;language&gt;.yaml</c>.</summary>
static class ComparisonWordsReader
{
    public static ComparisonWords Read(YamlFields fields)
    {
        var words = new ComparisonWords
        {
            Title = fields.RequiredText("title"),
            State = fields.RequiredText("state"),
            Versions = fields.RequiredText("versions"),
            Codes = fields.RequiredText("codes"),
            Opening = fields.RequiredText("opening"),
            Summary = fields.RequiredText("summary"),
            Same = fields.RequiredText("same"),
            AddedWords = fields.RequiredText("added_words"),
            AddedMark = fields.RequiredText("added_mark"),
            DeletedWords = fields.RequiredText("deleted_words"),
            DeletedMark = fields.RequiredText("deleted_mark"),
            OtherMarks = fields.RequiredText("other_marks"),
            LeftOut = fields.RequiredText("left_out"),
            Added = fields.RequiredText("added"),
            Deleted = fields.RequiredText("deleted"),
            Changed = fields.RequiredText("changed"),
            Was = fields.RequiredText("was"),
            Change = fields.RequiredText("change"),
            None = fields.RequiredText("none"),
            AddedRow = fields.RequiredText("added_row"),
            DeletedRow = fields.RequiredText("deleted_row"),
            SpokenAdded = fields.RequiredText("spoken_added"),
            SpokenDeleted = fields.RequiredText("spoken_deleted"),
        };
        fields.Close();
        return words;
    }
}
