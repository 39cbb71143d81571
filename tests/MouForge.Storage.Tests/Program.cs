using System.Globalization;
using MouForge.Storage.Files;
using MouForge.Storage.Tests.Processes;

// write FOLDER RUN: writes until it is killed. count FOLDER NAME TIMES: counts up and appends, then ends.
using var store = FolderStore.Open(args[1]);
var acknowledged = TextWriter.Synchronized(new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true });
if (args[0] == "write")
{
    await new RestlessWriter(store, acknowledged, int.Parse(args[2], CultureInfo.InvariantCulture)).RunAsync();
}
else
{
    await CountingWriter.RunAsync(store, args[2], int.Parse(args[3], CultureInfo.InvariantCulture));
}
