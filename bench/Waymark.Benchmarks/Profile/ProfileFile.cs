using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Waymark.Benchmarks;

/// <summary>A list of methods for the compiler that works ahead (crossgen2), in the form it takes: an assembly (.mibc) whose code names them one after the other.</summary>
internal static class ProfileFile
{
    /// <summary>Writes it, and gives how many methods are in it. The same methods give the same bytes.</summary>
    public static int Write(string file, IEnumerable<MethodBase> methods)
    {
        var metadata = new MetadataBuilder();
        var references = new MethodReferences(metadata);
        var name = metadata.GetOrAddString(Path.GetFileNameWithoutExtension(file));
        metadata.AddModule(0, name, metadata.GetOrAddGuid(new Guid(1, 0, 0, new byte[8])), default, default);
        metadata.AddAssembly(name, new Version(1, 0, 0, 0), default, default, default, AssemblyHashAlgorithm.None);

        List<EntityHandle> named = [.. methods.OrderBy(NameOf, StringComparer.Ordinal).Select(references.Of).OfType<EntityHandle>()];
        var code = new BlobBuilder();
        var bodies = new MethodBodyStreamEncoder(code);
        var signature = new BlobBuilder();
        new BlobEncoder(signature).MethodSignature().Parameters(0, returned => returned.Void(), _ => { });
        var nothing = metadata.GetOrAddBlob(signature);

        // The compiler begins at 'AssemblyDictionary': for each group, which assemblies it is about, and the method that names what is in it.
        var group = Add("Methods", il =>
        {
            foreach (var method in named)
            {
                Name(il, method);
            }
        });
        Add("AssemblyDictionary", il =>
        {
            il.LoadString(metadata.GetOrAddUserString("System.Private.CoreLib;"));
            Name(il, group);
        });
        metadata.AddTypeDefinition(default, default, metadata.GetOrAddString("<Module>"), default, MetadataTokens.FieldDefinitionHandle(1), MetadataTokens.MethodDefinitionHandle(1));

        var content = new BlobBuilder();
        new ManagedPEBuilder(PEHeaderBuilder.CreateLibraryHeader(), new MetadataRootBuilder(metadata), code, flags: CorFlags.ILOnly, deterministicIdProvider: _ => new BlobContentId(new Guid(1, 0, 0, new byte[8]), 1)).Serialize(content);
        using var stream = File.Create(file);
        content.WriteContentTo(stream);
        return named.Count;

        MethodDefinitionHandle Add(string called, Action<InstructionEncoder> write)
        {
            var il = new InstructionEncoder(new BlobBuilder());
            write(il);
            il.OpCode(ILOpCode.Ret);
            return metadata.AddMethodDefinition(MethodAttributes.Public | MethodAttributes.Static, default, metadata.GetOrAddString(called), nothing, bodies.AddMethodBody(il), MetadataTokens.ParameterHandle(1));
        }
    }

    private static void Name(InstructionEncoder il, EntityHandle method)
    {
        il.OpCode(ILOpCode.Ldtoken);
        il.Token(method);
        il.OpCode(ILOpCode.Pop);
    }

    private static string NameOf(MethodBase method) => $"{method.DeclaringType}: {method}";
}
