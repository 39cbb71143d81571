using System.Text;
using MouForge.Documents.Inlines;
using MouForge.Documents.Pdf.Bidi;

namespace MouForge.Documents.Pdf.Text;

/// <summary>
/// Which characters of a paragraph run from right to left. What comes from elsewhere (slots, tags, links, text in another language) and
/// telephone numbers are isolated, so that neither changes the order of what stands around it.
/// </summary>
sealed class ParagraphLevels
{
    readonly byte[][] _levels;

    ParagraphLevels(byte[][] levels) => _levels = levels;

    /// <summary>The levels of a paragraph; null where all of it runs from left to right.</summary>
    /// <param name="runs">Its runs.</param>
    /// <param name="baseLevel">Its own level: 1 from right to left.</param>
    public static ParagraphLevels? Of(IReadOnlyList<StyledRun> runs, byte baseLevel)
    {
        bool isNeeded = baseLevel == 1;
        for (int i = 0; i < runs.Count && !isNeeded; i++)
        {
            isNeeded = BidiCharacters.MayRunFromTheRight(runs[i].Text.Span);
        }
        return isNeeded ? new Reading(runs).Resolve(baseLevel) : null;
    }

    /// <summary>The level of a character.</summary>
    public byte Of(int run, int index) => _levels[run][index];

    static bool IsIsolated(in StyledRun run)
        => run.Source is SlotInline or TagInline or LinkInline or CrossReferenceInline or TextInline { Language: not null };

    // The paragraph as the algorithm sees it, with isolates put in, and where its characters come from.
    sealed class Reading(IReadOnlyList<StyledRun> runs)
    {
        readonly List<int> _codePoints = [];
        readonly List<BidiClass> _classes = [];
        readonly List<(int Run, int Index, int Length)> _places = [];

        public ParagraphLevels Resolve(byte baseLevel)
        {
            for (int i = 0; i < runs.Count; i++)
            {
                Read(i, isRightToLeft: baseLevel == 1);
            }
            byte[] levels = BidiParagraph.LevelsOf([.. _codePoints], [.. _classes], baseLevel);
            byte[][] byRun = [.. runs.Select(run => new byte[run.Text.Length])];
            byte before = baseLevel;
            for (int i = 0; i < levels.Length; i++)
            {
                // What the algorithm leaves out, such as a joiner, goes with what stands before it.
                before = levels[i] == BidiParagraph.Removed ? before : levels[i];
                if (_places[i].Length > 0)
                {
                    Array.Fill(byRun[_places[i].Run], before, _places[i].Index, _places[i].Length);
                }
            }
            return new ParagraphLevels(byRun);
        }

        void Read(int index, bool isRightToLeft)
        {
            var run = runs[index];
            var text = run.Text.Span;
            // Spaces at its ends belong to what stands around it.
            int isolateStart = text.Length - text.TrimStart(' ').Length, isolateEnd = text.TrimEnd(' ').Length;
            bool isIsolated = isolateStart < isolateEnd && IsIsolated(run);
            int numberEnd = 0;
            for (int at = 0; at < text.Length;)
            {
                Control(isIsolated && at == isolateStart, BidiCharacters.FirstStrongIsolate, BidiClass.FSI);
                if (isRightToLeft && at >= numberEnd && NumberGroups.LengthAt(text, at) is var number and > 0)
                {
                    Control(true, BidiCharacters.LeftToRightIsolate, BidiClass.LRI);
                    numberEnd = at + number;
                }
                Rune.DecodeFromUtf16(text[at..], out var character, out int length);
                Add(character.Value, run.EndsLine ? BidiClass.S : BidiCharacters.ClassOf(character.Value), (index, at, length));
                at += length;
                Control(at == numberEnd, BidiCharacters.PopIsolate, BidiClass.PDI);
                Control(isIsolated && at == isolateEnd, BidiCharacters.PopIsolate, BidiClass.PDI);
            }
        }

        void Control(bool isNeeded, int codePoint, BidiClass kind)
        {
            if (isNeeded)
            {
                Add(codePoint, kind, default);
            }
        }

        void Add(int codePoint, BidiClass kind, (int Run, int Index, int Length) place)
        {
            _codePoints.Add(codePoint);
            _classes.Add(kind);
            _places.Add(place);
        }
    }
}
