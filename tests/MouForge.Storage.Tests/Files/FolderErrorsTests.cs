using MouForge.Storage.Files;

namespace MouForge.Storage.Tests.Files;

public sealed class FolderErrorsTests
{
    [Theory]
    [InlineData(28, "the disk is full")]
    [InlineData(122, "the account's disk quota is used up")]
    [InlineData(30, "the file system is read-only")]
    [InlineData(24, "too many files are open")]
    [InlineData(5, "the disk reports an error")]
    [InlineData(9999, "as the system says it")]
    public void Explain_NumberOfTheSystem_SaysWhereAndWhat(int number, string words)
    {
        var cause = new IOException("as the system says it", number);

        var error = FolderErrors.Explain(cause, "work/a/b", "/srv/mouforge");

        error.Message.ShouldStartWith($"work/a/b in /srv/mouforge: {words}");
        error.InnerException.ShouldBe(cause);
    }

    [Fact]
    public void Explain_NoPermission_SaysWhatToGive()
        => FolderErrors.Explain(new UnauthorizedAccessException(), "/srv/mouforge").Message
            .ShouldBe("The store in /srv/mouforge cannot be opened: the account that runs this program has no permission. Give it read and write access to the folder and all in it.");
}
