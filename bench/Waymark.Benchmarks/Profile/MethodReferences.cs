using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Waymark.Benchmarks;

/// <summary>Names methods of any assembly in the metadata of another, as ECMA-335 says (II.23.2).</summary>
internal sealed class MethodReferences(MetadataBuilder metadata)
{
    private static readonly Dictionary<Type, SignatureTypeCode> Primitives = new()
    {
        [typeof(void)] = SignatureTypeCode.Void,
        [typeof(bool)] = SignatureTypeCode.Boolean,
        [typeof(char)] = SignatureTypeCode.Char,
        [typeof(sbyte)] = SignatureTypeCode.SByte,
        [typeof(byte)] = SignatureTypeCode.Byte,
        [typeof(short)] = SignatureTypeCode.Int16,
        [typeof(ushort)] = SignatureTypeCode.UInt16,
        [typeof(int)] = SignatureTypeCode.Int32,
        [typeof(uint)] = SignatureTypeCode.UInt32,
        [typeof(long)] = SignatureTypeCode.Int64,
        [typeof(ulong)] = SignatureTypeCode.UInt64,
        [typeof(float)] = SignatureTypeCode.Single,
        [typeof(double)] = SignatureTypeCode.Double,
        [typeof(string)] = SignatureTypeCode.String,
        [typeof(nint)] = SignatureTypeCode.IntPtr,
        [typeof(nuint)] = SignatureTypeCode.UIntPtr,
        [typeof(object)] = SignatureTypeCode.Object,
    };

    // What code for all reference types together is compiled for.
    private static readonly Type AnyReference = typeof(object).Assembly.GetType("System.__Canon")!;

    private readonly Dictionary<string, EntityHandle> assemblies = [];
    private readonly Dictionary<Type, EntityHandle> types = [];

    /// <summary>The method, with the types that it is compiled for; <see langword="null"/> where its signature has something that is not spelled here.</summary>
    public EntityHandle? Of(MethodBase method)
    {
        var owner = method.DeclaringType!;
        var plain = method is MethodInfo { IsGenericMethod: true } generic ? generic.GetGenericMethodDefinition() : method;
        plain = owner.IsGenericType ? MethodBase.GetMethodFromHandle(plain.MethodHandle, owner.GetGenericTypeDefinition().TypeHandle)! : plain;
        var parameters = plain.GetParameters();
        if (plain is MethodInfo { ReturnType: var returned } && !IsSpelled(returned) || parameters.Any(parameter => !IsSpelled(parameter.ParameterType)))
        {
            return null;
        }

        var arity = plain.IsGenericMethod ? plain.GetGenericArguments().Length : 0;
        var signature = new BlobBuilder();
        signature.WriteByte(new SignatureHeader(SignatureKind.Method, SignatureCallingConvention.Default, (plain.IsStatic ? 0 : SignatureAttributes.Instance) | (arity > 0 ? SignatureAttributes.Generic : 0)).RawValue);
        if (arity > 0)
        {
            signature.WriteCompressedInteger(arity);
        }

        signature.WriteCompressedInteger(parameters.Length);
        Write(signature, (plain as MethodInfo)?.ReturnParameter, typeof(void));
        foreach (var parameter in parameters)
        {
            Write(signature, parameter, parameter.ParameterType);
        }

        var reference = metadata.AddMemberReference(owner.IsGenericType ? Specified(owner) : Of(owner), metadata.GetOrAddString(plain.Name), metadata.GetOrAddBlob(signature));
        return arity > 0 ? Specified(reference, method.GetGenericArguments()) : reference;
    }

    private MethodSpecificationHandle Specified(MemberReferenceHandle method, Type[] arguments)
    {
        var instantiation = new BlobBuilder();
        instantiation.WriteByte((byte)SignatureKind.MethodSpecification);
        instantiation.WriteCompressedInteger(arguments.Length);
        foreach (var argument in arguments)
        {
            Write(instantiation, argument);
        }

        return metadata.AddMethodSpecification(method, metadata.GetOrAddBlob(instantiation));
    }

    private TypeSpecificationHandle Specified(Type type)
    {
        var signature = new BlobBuilder();
        Write(signature, type);
        return metadata.AddTypeSpecification(metadata.GetOrAddBlob(signature));
    }

    private EntityHandle Of(Type type)
    {
        var plain = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        if (!types.TryGetValue(plain, out var reference))
        {
            var scope = plain.DeclaringType is { } outer ? Of(outer) : Of(plain.Assembly.GetName());
            types[plain] = reference = metadata.AddTypeReference(scope, plain.IsNested ? default : metadata.GetOrAddString(plain.Namespace ?? ""), metadata.GetOrAddString(plain.Name));
        }

        return reference;
    }

    private EntityHandle Of(AssemblyName assembly)
    {
        if (!assemblies.TryGetValue(assembly.Name!, out var reference))
        {
            assemblies[assembly.Name!] = reference = metadata.AddAssemblyReference(metadata.GetOrAddString(assembly.Name!), assembly.Version!, default, metadata.GetOrAddBlob(assembly.GetPublicKeyToken() ?? []), default, default);
        }

        return reference;
    }

    private void Write(BlobBuilder signature, ParameterInfo? parameter, Type otherwise)
    {
        foreach (var modifier in parameter?.GetRequiredCustomModifiers() ?? [])
        {
            signature.WriteByte((byte)SignatureTypeCode.RequiredModifier);
            signature.WriteCompressedInteger(CodedIndex.TypeDefOrRefOrSpec(Of(modifier)));
        }

        Write(signature, parameter?.ParameterType ?? otherwise);
    }

    private void Write(BlobBuilder signature, Type type)
    {
        if (type == AnyReference)
        {
            Write(signature, typeof(object));
        }
        else if (Primitives.TryGetValue(type, out var primitive))
        {
            signature.WriteByte((byte)primitive);
        }
        else if (type.HasElementType)
        {
            signature.WriteByte((byte)(type.IsByRef ? SignatureTypeCode.ByReference : type.IsPointer ? SignatureTypeCode.Pointer : SignatureTypeCode.SZArray));
            Write(signature, type.GetElementType()!);
        }
        else if (type.IsGenericParameter)
        {
            signature.WriteByte((byte)(type.IsGenericMethodParameter ? SignatureTypeCode.GenericMethodParameter : SignatureTypeCode.GenericTypeParameter));
            signature.WriteCompressedInteger(type.GenericParameterPosition);
        }
        else
        {
            WriteNamed(signature, type);
        }
    }

    private void WriteNamed(BlobBuilder signature, Type type)
    {
        if (type.IsGenericType)
        {
            signature.WriteByte((byte)SignatureTypeCode.GenericTypeInstance);
        }

        signature.WriteByte((byte)(type.IsValueType ? SignatureTypeKind.ValueType : SignatureTypeKind.Class));
        signature.WriteCompressedInteger(CodedIndex.TypeDefOrRefOrSpec(Of(type)));
        if (type.IsGenericType)
        {
            var arguments = type.GetGenericArguments();
            signature.WriteCompressedInteger(arguments.Length);
            foreach (var argument in arguments)
            {
                Write(signature, argument);
            }
        }
    }

    private static bool IsSpelled(Type type) =>
        !type.IsFunctionPointer && type is not { IsArray: true, IsSZArray: false } && (!type.HasElementType || IsSpelled(type.GetElementType()!));
}
