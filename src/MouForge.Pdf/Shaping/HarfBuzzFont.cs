using System.Runtime.InteropServices;
using MouForge.Pdf.Fonts;

namespace MouForge.Pdf.Shaping;

/// <summary>A font as HarfBuzz holds it: a copy of its file in memory that the garbage collector does not move. Shared by all threads.</summary>
sealed unsafe class HarfBuzzFont : SafeHandle
{
    const int MemoryIsReadOnly = 1;

    readonly HarfBuzzFunctions _functions;
    readonly byte* _file;

    public HarfBuzzFont(HarfBuzzFunctions functions, TrueTypeFont font) : base(0, ownsHandle: true)
    {
        _functions = functions;
        var file = font.Bytes.All;
        _file = (byte*)NativeMemory.Alloc((nuint)file.Length);
        file.CopyTo(new Span<byte>(_file, file.Length));
        nint blob = functions.BlobCreate(_file, (uint)file.Length, MemoryIsReadOnly, 0, 0);
        nint face = functions.FaceCreate(blob, 0);
        SetHandle(functions.FontCreate(face));
        functions.FontMakeImmutable(handle);
        // The font keeps what it needs of them.
        functions.FaceDestroy(face);
        functions.BlobDestroy(blob);
    }

    public override bool IsInvalid => handle == 0;

    public nint Pointer => handle;

    protected override bool ReleaseHandle()
    {
        _functions.FontDestroy(handle);
        NativeMemory.Free(_file);
        return true;
    }
}
