using System.Text;
using Waymark.Formats;
using Xunit;

namespace Waymark.Tests;

/// <summary>Measures the memory of the whole process, and so must be alone in it.</summary>
[CollectionDefinition(nameof(PostingMemoryTests), DisableParallelization = true)]
[Collection(nameof(PostingMemoryTests))]
public sealed class PostingMemoryTests
{
    [Theory]
    [InlineData("jobs.jsonl")]
    [InlineData("jobs.csv")]
    public void Memory_does_not_grow_with_the_number_of_postings(string name)
    {
        var text = new string('x', 1000);
        var line = Encoding.UTF8.GetBytes(name == "jobs.csv" ? $"{text},Tester\n" : $"{{\"text\":\"{text}\"}}\n");
        List<long> held = [];
        var count = 0;
        foreach (var record in PostingFiles.Read(new Repeated("description,title\n"u8.ToArray(), line, 100_000), name))
        {
            if (++count % 20_000 == 0)
            {
                held.Add(GC.GetTotalMemory(forceFullCollection: true));
            }
        }

        // As a whole it would be 200 MB of text. What earlier tests left behind is in all of the measurements.
        Assert.InRange(count, 100_000, 100_001);
        Assert.True(held.Max() - held[0] < 10_000_000, string.Join(' ', held));
    }

    private sealed class Repeated(byte[] head, byte[] line, int times) : MemoryStream
    {
        private byte[] current = head;
        private int at;
        private int given;

        public override int Read(Span<byte> buffer)
        {
            if (at == current.Length)
            {
                (current, at) = (given < times ? line : [], 0);
                given++;
            }

            var count = Math.Min(buffer.Length, current.Length - at);
            current.AsSpan(at, count).CopyTo(buffer);
            at += count;
            return count;
        }
    }
}
