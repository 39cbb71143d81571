using System.Runtime.InteropServices;

namespace MouForge.Pdf.Shaping;

/// <summary>The functions of the HarfBuzz library that are used, by their names in its manual (harfbuzz.github.io, version 2 and later).</summary>
sealed unsafe class HarfBuzzFunctions
{
    readonly nint _library;

    HarfBuzzFunctions(nint library)
    {
        _library = library;
        VersionString = (delegate* unmanaged[Cdecl]<byte*>)Export("hb_version_string");
        BlobCreate = (delegate* unmanaged[Cdecl]<byte*, uint, int, nint, nint, nint>)Export("hb_blob_create");
        BlobDestroy = (delegate* unmanaged[Cdecl]<nint, void>)Export("hb_blob_destroy");
        FaceCreate = (delegate* unmanaged[Cdecl]<nint, uint, nint>)Export("hb_face_create");
        FaceDestroy = (delegate* unmanaged[Cdecl]<nint, void>)Export("hb_face_destroy");
        FontCreate = (delegate* unmanaged[Cdecl]<nint, nint>)Export("hb_font_create");
        FontMakeImmutable = (delegate* unmanaged[Cdecl]<nint, void>)Export("hb_font_make_immutable");
        FontDestroy = (delegate* unmanaged[Cdecl]<nint, void>)Export("hb_font_destroy");
        LanguageFromString = (delegate* unmanaged[Cdecl]<byte*, int, nint>)Export("hb_language_from_string");
        BufferCreate = (delegate* unmanaged[Cdecl]<nint>)Export("hb_buffer_create");
        BufferDestroy = (delegate* unmanaged[Cdecl]<nint, void>)Export("hb_buffer_destroy");
        BufferAddUtf16 = (delegate* unmanaged[Cdecl]<nint, char*, int, uint, int, void>)Export("hb_buffer_add_utf16");
        BufferSetDirection = (delegate* unmanaged[Cdecl]<nint, int, void>)Export("hb_buffer_set_direction");
        BufferSetLanguage = (delegate* unmanaged[Cdecl]<nint, nint, void>)Export("hb_buffer_set_language");
        BufferSetFlags = (delegate* unmanaged[Cdecl]<nint, int, void>)Export("hb_buffer_set_flags");
        BufferSetClusterLevel = (delegate* unmanaged[Cdecl]<nint, int, void>)Export("hb_buffer_set_cluster_level");
        BufferGuessSegmentProperties = (delegate* unmanaged[Cdecl]<nint, void>)Export("hb_buffer_guess_segment_properties");
        BufferGetGlyphInfos = (delegate* unmanaged[Cdecl]<nint, uint*, HarfBuzzGlyph*>)Export("hb_buffer_get_glyph_infos");
        BufferGetGlyphPositions = (delegate* unmanaged[Cdecl]<nint, uint*, HarfBuzzPosition*>)Export("hb_buffer_get_glyph_positions");
        Shape = (delegate* unmanaged[Cdecl]<nint, nint, nint, uint, void>)Export("hb_shape");
    }

    public delegate* unmanaged[Cdecl]<byte*> VersionString { get; }

    public delegate* unmanaged[Cdecl]<byte*, uint, int, nint, nint, nint> BlobCreate { get; }

    public delegate* unmanaged[Cdecl]<nint, void> BlobDestroy { get; }

    public delegate* unmanaged[Cdecl]<nint, uint, nint> FaceCreate { get; }

    public delegate* unmanaged[Cdecl]<nint, void> FaceDestroy { get; }

    public delegate* unmanaged[Cdecl]<nint, nint> FontCreate { get; }

    public delegate* unmanaged[Cdecl]<nint, void> FontMakeImmutable { get; }

    public delegate* unmanaged[Cdecl]<nint, void> FontDestroy { get; }

    public delegate* unmanaged[Cdecl]<byte*, int, nint> LanguageFromString { get; }

    public delegate* unmanaged[Cdecl]<nint> BufferCreate { get; }

    public delegate* unmanaged[Cdecl]<nint, void> BufferDestroy { get; }

    public delegate* unmanaged[Cdecl]<nint, char*, int, uint, int, void> BufferAddUtf16 { get; }

    public delegate* unmanaged[Cdecl]<nint, int, void> BufferSetDirection { get; }

    public delegate* unmanaged[Cdecl]<nint, nint, void> BufferSetLanguage { get; }

    public delegate* unmanaged[Cdecl]<nint, int, void> BufferSetFlags { get; }

    public delegate* unmanaged[Cdecl]<nint, int, void> BufferSetClusterLevel { get; }

    public delegate* unmanaged[Cdecl]<nint, void> BufferGuessSegmentProperties { get; }

    public delegate* unmanaged[Cdecl]<nint, uint*, HarfBuzzGlyph*> BufferGetGlyphInfos { get; }

    public delegate* unmanaged[Cdecl]<nint, uint*, HarfBuzzPosition*> BufferGetGlyphPositions { get; }

    public delegate* unmanaged[Cdecl]<nint, nint, nint, uint, void> Shape { get; }

    /// <summary>Loads the library; null where the machine has none of that name, or one that lacks a function.</summary>
    public static HarfBuzzFunctions? Load(string library)
    {
        if (!NativeLibrary.TryLoad(library, out nint handle))
        {
            return null;
        }
        try
        {
            return new HarfBuzzFunctions(handle);
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }
    }

    nint Export(string name) => NativeLibrary.GetExport(_library, name);
}
