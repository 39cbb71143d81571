using MouForge.Questionnaires;

namespace MouForge.Drafting.Texts.Preparation;

/// <summary>What texts refer to by number once they are prepared. Grows only; safe to use from many threads.</summary>
sealed class TextTables
{
    readonly Lock _lock = new();
    readonly List<Condition> _conditions = [];
    readonly List<Question> _questions = [];

    public int Add(Condition condition) => Add(_conditions, condition);

    public int Add(Question question) => Add(_questions, question);

    public Condition Condition(int number) => At(_conditions, number);

    public Question Question(int number) => At(_questions, number);

    int Add<T>(List<T> list, T item)
    {
        lock (_lock)
        {
            list.Add(item);
            return list.Count - 1;
        }
    }

    T At<T>(List<T> list, int number)
    {
        lock (_lock)
            return list[number];
    }
}
