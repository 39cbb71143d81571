namespace MouForge.Host.Cli;

/// <summary>What a newcomer sees who runs the program without a command.</summary>
static class FirstHelp
{
    const string Text = """
        MouForge turns the answers of coalition partners into their agreements.

          mouforge draft mou --answers FILE --out FOLDER    Word and PDF of the memorandum
          mouforge review --answers FILE                    what is missing, doubled or contradictory
          mouforge draft-all --answers FILE --out FOLDER    every document, with a ZIP
          mouforge questions mou                            what an answer file holds (JSON Schema)
          mouforge templates                                the documents it knows

        To try it with a made-up coalition:

          ./mouforge draft mou --answers templates/mou/samples/county-9-partners.answers.json --out out

        'mouforge COMMAND --help' says more about a command.
        """;

    public static int Print(Terminal terminal)
    {
        terminal.Out.WriteLine(Text);
        return ExitCode.Done;
    }
}
